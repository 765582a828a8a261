#pragma once

#include "threats/model/ThreatModel.h"

#include <optional>

namespace hallmarker::threats {

/// What a cell of a diagram is.
enum class DragonCell { Actor, Process, Store, Flow, Curve, Box, Text, Other };

/// The words of Threat Dragon beside those of the model.
struct DragonWords {
    struct Flag {
        const char *dragon;    ///< "isEncrypted"
        const char *attribute; ///< "encrypted_at_rest"
        bool isText = false;
    };
    /// Flags of a sort of cell that are attributes here. A flag that is off says nothing: it is what nobody ticked.
    static const QList<Flag> &flags(DragonCell cell);
    static DragonCell cellOf(const QString &shape, const QString &type);
    static const char *shapeOf(DragonCell cell);
    static const char *typeOf(DragonCell cell);

    /// In any case; empty when the word is none of theirs.
    static std::optional<ThreatStatus> statusOf(const QString &word);
    static QString statusWord(ThreatStatus status);
    /// "High" -> "high"; what is no severity stays as it is.
    static QString severityOf(const QString &word);
    static QString severityWord(const QString &severity);
};

} // namespace hallmarker::threats
