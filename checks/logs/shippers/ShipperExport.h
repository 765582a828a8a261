#pragma once

#include "checks/logs/MaskingRules.h"
#include "checks/logs/shippers/ShipperPattern.h"

namespace hallmarker::checks {

enum class Shipper { FluentBit, Vector, Logstash, OpenTelemetry };
QStringList shipperNames(); ///< "fluent-bit", "vector", "logstash", "otel", in the order of the enum

/// A file of a shipper's settings and what of the rules it does not say.
struct ShipperSettings {
    QString fileName;         ///< as the shipper likes it: "hallmarker-masking.toml"
    QByteArray content;
    QStringList lost;         ///< one sentence for each rule, or part of one, that is not there or works otherwise
};

/// Writes masking rules for a log shipper. Keys of hashes are never in the file: the shipper takes them from the environment.
class ShipperExport {
public:
    static core::Result<ShipperSettings> write(const MaskingRules &rules, Shipper shipper);

private:
    /// One substitution in the text of a message.
    struct Substitution {
        QString regex;
        QStringList lua;
        QString label;
        MaskForm form;
        int capture;
    };
    /// What replaces the value below keys.
    struct KeyMask {
        QStringList keys;
        QString label;
        MaskForm form;
    };
    explicit ShipperExport(Shipper shipper) : m_shipper(shipper) {}
    core::Result<void> collect(const MaskingRules &rules);
    void addEntity(const MaskingRule &rule, const ShipperPattern &pattern);
    void addKeys(const MaskingRule &rule);
    QByteArray vector() const;
    QByteArray logstash() const;
    QByteArray openTelemetry() const;
    QByteArray fluentBit() const;

    Shipper m_shipper;
    QList<Substitution> m_substitutions;
    QList<KeyMask> m_keys;
    QStringList m_lost;
};

} // namespace hallmarker::checks
