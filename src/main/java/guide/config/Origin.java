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

    /** The user has chosen the value by a key of the full screen, instead of the one that the configuration has. */
    record Chosen(String key, String instead) implements Origin {
        @Override
        public String toString() {
            return "key " + key + ", instead of " + instead;
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
