#pragma once

#include "checks/logs/SecretScanner.h"
#include "checks/privacy/PiiScanner.h"

#include <string>

namespace hallmarker::checks {

/// A place in an entry of a log that gives something away.
struct Leak {
    std::size_t begin = 0;
    std::size_t end = 0;
    std::string entity;       ///< "EMAIL_ADDRESS", "AWS_ACCESS_KEY"
    bool isSecret = false;
    bool isVerified = false;  ///< a check digit or a form of its own speaks for it

    bool operator==(const Leak &) const = default;
};

/// Finds personal data and secrets in the entries of logs. Where a line is JSON, a text whose escapes hide something is one leak as a
/// whole. One per thread.
class LeakScanner {
public:
    /// minConfidence as in PiiScanOptions; entities that are not personal (dates, addresses of pages) are left out.
    explicit LeakScanner(std::shared_ptr<const PiiCatalogue> catalogue, float minConfidence = 0.5F);
    /// Ordered by place, without overlaps: a secret before a personal identifier, else as the scanner of those decides.
    std::vector<Leak> scan(std::string_view entry);

private:
    std::vector<Leak> scanPlain(std::string_view text);
    void addHidden(std::string_view entry, std::vector<Leak> &leaks);

    PiiScanner m_personal;
    SecretScanner m_secrets;
    PiiScanOptions m_options;
    std::vector<std::string> m_names; ///< of the entities, by number
};

} // namespace hallmarker::checks
