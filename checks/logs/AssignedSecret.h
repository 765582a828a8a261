#pragma once

#include "checks/logs/SecretScanner.h"

#include <optional>

namespace hallmarker::checks {

/// A value that is given to a name: `password=...`, `"api_key": "..."`, `--token ...` in its written forms.
class AssignedSecret {
public:
    /// `sign` is the place of the = or : between name and value.
    static std::optional<SecretMatch> at(std::string_view text, std::size_t sign);

private:
    enum class Name { Harmless, Password, Secret };
    static Name nameBefore(std::string_view text, std::size_t sign);
    static bool isSecretive(Name name, std::string_view value);
};

} // namespace hallmarker::checks
