package guide.config;

import guide.yaml.Place;

/** Where a value comes from. */
public sealed interface Origin {
    /** Nobody has set it. */
    record Default() implements Origin {
        @Override
        public String toString() {
            return "default";
        }
    }

    /** It stands in the file. */
    record Written(Place place) implements Origin {
        @Override
        public String toString() {
            return place.toString();
        }
    }

    /** A variable of the environment says so. */
    record Environment(String variable) implements Origin {
        @Override
        public String toString() {
            return "environment: " + variable;
        }
    }
}
