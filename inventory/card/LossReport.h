#pragma once

#include <QByteArray>
#include <QJsonObject>
#include <QList>
#include <QString>

namespace hallmarker::inventory {

/// Content that a target format could not hold.
struct Loss {
    enum class Kind {
        Lost,    ///< it is not in the export at all
        Reduced, ///< it is there, but with less than the card has
    };
    QString field;   ///< key of the field; of figures the key of theirs
    QString label;
    Kind kind = Kind::Lost;
    QString reason;  ///< translated sentence
};

/// What an export left out, and why. An export without losses has an empty one.
struct LossReport {
    QString target;  ///< "Hugging Face model card" ...
    QList<Loss> losses;

    void lost(const QString &field, const QString &label, const QString &reason) { losses.append({field, label, Loss::Kind::Lost, reason}); }
    void reduced(const QString &field, const QString &label, const QString &reason) { losses.append({field, label, Loss::Kind::Reduced, reason}); }
    bool isLossless() const { return losses.isEmpty(); }
    bool mentions(const QString &field) const;
    QJsonObject toJson() const;
    QString toText() const;
};

/// One exported file and what it could not hold.
struct CardExport {
    QString fileName;
    QString mediaType;
    QByteArray bytes;
    LossReport loss;
};

} // namespace hallmarker::inventory
