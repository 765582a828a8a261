#pragma once

#include "checks/logs/JsonLeaves.h"
#include "checks/logs/LeakScanner.h"
#include "checks/logs/MaskingRules.h"
#include "core/keys/SecretBytes.h"

#include <optional>

namespace hallmarker::checks {

/// Puts masks in place of what the rules find, and leaves every other byte as it is. A line of JSON stays JSON, a line of CSV keeps its
/// fields. One per thread.
class LogMasker {
public:
    /// `key` is for rules that hash (HMAC-SHA-256, RFC 2104): the same value gets the same mask as long as the key is the same.
    LogMasker(const MaskingRules &rules, std::shared_ptr<const PiiCatalogue> catalogue, std::optional<core::SecretBytes> key);

    /// The next entry is the first record of a file of fields: the names of its columns, divided by tabs, semicolons or commas, whichever it has most of.
    void setHeader(std::string_view header);
    /// The one column that all entries are of.
    void setColumn(const QString &name);
    /// The entries have no columns.
    void setNoColumns() { m_columns.clear(); }
    core::Result<std::string> mask(std::string_view entry);
    /// By rule: how often it put a mask.
    const std::vector<qint64> &hits() const { return m_hits; }

private:
    struct Mask {
        std::size_t begin;
        std::size_t end;
        int rule;
        std::string label;
        bool isBare = false; ///< a number or word of JSON: the mask needs quotes
    };
    void byRegex(std::string_view entry, int rule, std::vector<Mask> &masks) const;
    void byPath(const std::vector<JsonLeaf> &leaves, int rule, std::vector<Mask> &masks) const;
    void byColumn(std::string_view entry, int rule, std::vector<Mask> &masks) const;
    void byEntity(const std::vector<Leak> &leaks, int rule, std::vector<Mask> &masks) const;
    static void fitToLeaves(const std::vector<JsonLeaf> &leaves, std::vector<Mask> &masks);
    core::Result<std::string> replacement(const Mask &mask, std::string_view found) const;

    const MaskingRules &m_rules;
    LeakScanner m_scanner;
    std::optional<core::SecretBytes> m_key;
    std::vector<qint64> m_hits;
    QStringList m_columns;
    bool m_isHeader = false;
    char m_delimiter = ','; ///< NUL: an entry is one field
};

/// The fields of one record of CSV (RFC 4180), with their quotes; a record may go over several lines.
std::vector<std::pair<std::size_t, std::size_t>> csvFields(std::string_view record, char delimiter);

} // namespace hallmarker::checks
