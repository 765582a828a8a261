#pragma once

#include <QJsonObject>
#include <QList>
#include <QString>

namespace hallmarker::threats {

/// One thing that a format cannot hold, or that a file said and the model cannot.
struct Loss {
    QString where;   ///< JSON pointer or path in the source of the conversion
    QString what;    ///< translated: what is lost or changed, and why
    bool isKept = false; ///< kept in `foreign`: the way back to the same format has it again

    friend bool operator==(const Loss &, const Loss &) = default;
};

/// What a conversion could not carry. Empty: nothing was lost.
struct LossReport {
    QList<Loss> losses;

    void add(const QString &where, const QString &what, bool isKept = false) { losses.append({where, what, isKept}); }
    bool isLossless() const { return losses.isEmpty(); }
    friend bool operator==(const LossReport &, const LossReport &) = default;
};

} // namespace hallmarker::threats
