#pragma once

#include "core/result/Result.h"

#include <QByteArray>
#include <QList>
#include <QString>

#include <memory>

namespace re2 {
class RE2;
}

namespace hallmarker::checks {

/// What stands in place of what was found.
enum class MaskForm { Label, Stars, Hash, Nothing };

/// One rule about what may not stay in a log.
struct MaskingRule {
    enum class By { Entity, Group, Regex, Path, Column };

    By by = By::Entity;
    QString subject;          ///< entity; "personal", "secrets" or "all"; regular expression; path of keys; name of a column
    std::shared_ptr<const re2::RE2> regex;
    int capture = 0;          ///< of a regular expression: the part that is masked
    MaskForm form = MaskForm::Label;
    QString label;            ///< "[LABEL]", and before the colon of a hash
    QString id;               ///< how reports name it: "entity EMAIL_ADDRESS"
};

/// A list of rules from YAML:
///   version: 1
///   minimum_confidence: 0.5
///   rules:
///     - {entity: EMAIL_ADDRESS, replace: hash}
///     - {group: secrets, replace: label}
///     - {regex: 'customer=(\d+)', capture: 1, replace: stars}
///     - {path: 'user.*.phone', replace: label, label: PHONE}
///     - {column: email, replace: nothing}
/// Regular expressions are RE2's: their time is linear in the text, whatever it holds.
class MaskingRules {
public:
    static core::Result<MaskingRules> fromYaml(const QByteArray &yaml, const QString &file);
    /// Everything that the scanner finds becomes its label.
    static MaskingRules everything();

    const QList<MaskingRule> &rules() const { return m_rules; }
    float minConfidence() const { return m_minConfidence; }
    bool wantsHash() const;

private:
    QList<MaskingRule> m_rules;
    float m_minConfidence = 0.5F;
};

} // namespace hallmarker::checks
