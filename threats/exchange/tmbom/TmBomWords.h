#pragma once

#include "threats/model/ThreatModel.h"

namespace hallmarker::threats {

/// The words of the Threat Model Library beside those of the model.
struct TmBomWords {
    /// What the states of its controls say about a threat. Mitigated only when every control that still counts is active:
    /// "assumed" is nobody's check, "wont_do" and "retired" protect nothing.
    static ThreatStatus statusOf(const QStringList &controlStates);
    /// A state of the schema for one of ours; the same word when it is one of theirs. Empty: none fits.
    static QString controlState(const QString &state);
    /// "very_low" and "low" are low; "very_high" and "critical" are critical.
    static QString severityOf(const QString &level);
    static int rank(const QString &severity);
    struct Risk {
        const char *likelihood;
        const char *impact;
        int score;
        const char *level;
    };
    /// Likelihood, impact and score whose level reads as the severity again.
    static const Risk *riskOf(const QString &severity);
    static bool isSymbolicName(const QString &name);
    static QString symbolicName(const QString &key);
};

} // namespace hallmarker::threats
