#pragma once

#include "core/gate/GateRule.h"
#include "core/gate/GateWaiver.h"
#include "core/yaml/YamlReader.h"

#include <QSet>

#include <optional>

namespace hallmarker::core {

/// What a gate demands. Read from YAML; the rules read their own keys from `document`.
struct GatePolicy {
    YamlDocument document;
    QString name;
    std::optional<GateSeverity> failOn = GateSeverity::High; ///< lowest severity that fails; unset: none does
    bool failOnIncomplete = true;
    bool failOnUnseen = true;    ///< a pass on evidence that nobody could look at is incomplete; else it is told and stays a pass
    int maxWaiverDays = 90;
    int waiverWarnDays = 14;     ///< so long before a waiver or evidence ends
    bool areWaiversExact = false;  ///< no patterns
    bool areWaiversBound = false;  ///< each to a digest
    bool newOnly = false;        ///< only what is not in the baseline can fail
    QString baselineFile;        ///< as written, relative to the policy
    QList<GateWaiver> waivers;   ///< of the policy itself; those of files and of the workspace are appended by the caller

    WaiverTerms waiverTerms() const { return {maxWaiverDays, areWaiversExact, areWaiversBound}; }
};

/// Parses a policy. Keys that neither the gate nor one of the rules knows are errors.
Result<GatePolicy> parseGatePolicy(const QByteArray &bytes, const QString &file, const QList<const GateRule *> &rules);

/// Keys of outcomes that were there before: {"version": 1, "keys": [...]}.
Result<QSet<QString>> parseGateBaseline(const QByteArray &json, const QString &file);

} // namespace hallmarker::core
