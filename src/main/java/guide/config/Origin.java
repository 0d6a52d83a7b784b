package guide.config;

import guide.yaml.Place;

/** The origin of a value. */
public sealed interface Origin {
    /** The value is the default. */
    record Default() implements Origin {
        @Override
        public String toString() {
            return "default";
        }
    }

    /** The value is in the file. */
    record Written(Place place) implements Origin {
        @Override
        public String toString() {
            return place.toString();
        }
    }

    /** The value is in an environment variable. */
    record Environment(String variable) implements Origin {
        @Override
        public String toString() {
            return "environment: " + variable;
        }
    }
}
