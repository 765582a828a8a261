#pragma once

#include "threats/model/JsonMembers.h"

namespace hallmarker::threats {

/// Where a claim can be looked up: the newest finding of a check about a subject, or one finding.
struct EvidenceLink {
    QString evidence;   ///< kind of evidence of the catalogue's control, "check.poison"; empty: any
    QString check;      ///< id of the check whose newest finding counts
    QString subject;    ///< record id of what it was made about
    QString finding;    ///< record id of one finding or file-backed record, instead of check and subject
    qint64 maxAgeDays = 0; ///< 0: as the catalogue says
    QString note;
    QJsonObject unknown;

    QJsonObject toJson() const;
    static EvidenceLink fromJson(JsonMembers &members);
    friend bool operator==(const EvidenceLink &, const EvidenceLink &) = default;
};

/// That a control is there, as somebody says it. Whether it holds comes from its evidence.
struct ControlClaim {
    QString control;    ///< id of the catalogue ("C08") or key of a ModelControl
    QString state;      ///< "planned", "implemented", "assumed", "rejected" or what an import said
    QString statement;
    QString by;
    QString at;         ///< instant
    QList<EvidenceLink> evidence;
    QJsonObject foreign;
    QJsonObject unknown;

    QJsonObject toJson() const;
    static ControlClaim fromJson(JsonMembers &members);
    friend bool operator==(const ControlClaim &, const ControlClaim &) = default;
};

/// A control of the model itself, beside those of the catalogue.
struct ModelControl {
    QString key;
    QString name;
    QString description;
    QString state;
    std::optional<double> riskReduction; ///< percent, where a format says it
    QStringList threats;                 ///< instance keys of decisions that it answers
    QStringList tags;
    QJsonObject foreign;
    QJsonObject unknown;

    QJsonObject toJson() const;
    static ModelControl fromJson(JsonMembers &members);
    friend bool operator==(const ModelControl &, const ModelControl &) = default;
};

} // namespace hallmarker::threats
