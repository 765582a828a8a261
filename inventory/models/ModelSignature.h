#pragma once

#include "core/result/Result.h"

#include <QJsonObject>
#include <QList>
#include <QString>
#include <QStringList>

#include <optional>

namespace hallmarker::inventory {

/// One input column of a model that takes rows of a table.
struct SignatureColumn {
    QString name;
    QString encoding;               ///< "number", "one-hot", "ordinal"
    QStringList categories;         ///< of one-hot and ordinal, in the order of the codes
    std::optional<double> mean;     ///< of number: subtracted first
    std::optional<double> scale;    ///< of number: then divided by
};

/// What goes into a model and what comes out. Documented in resources/card/model-signature.md.
struct ModelSignature {
    QString task;                   ///< "classification" or "regression"; other texts are kept
    QStringList classes;            ///< names of the outputs, in their order
    QString labelColumn;            ///< column of the data that holds the truth
    QString output;                 ///< "logits", "probabilities", "score", "value"
    QList<SignatureColumn> columns; ///< inputs from a table ...
    QList<qint64> shape;            ///< ... or one tensor per row, without the batch axis
    QString dtype;                  ///< of the tensor: "float32", "float64", "int64"
    std::optional<double> low;      ///< least and greatest valid value of the tensor
    std::optional<double> high;
    QJsonObject source;             ///< the whole object as it was given, unknown keys included

    bool isTabular() const { return !columns.isEmpty(); }
    /// One line for people: "4 columns (age, ...)" or "float32 tensor 1 x 8 x 8, 0 to 1".
    QString inputText() const;
    QString outputText() const;

    /// Checks everything that is known; an Error points to the member (JSON pointer).
    static core::Result<ModelSignature> fromJson(const QJsonObject &json);
    static core::Result<ModelSignature> readFile(const QString &path);
};

} // namespace hallmarker::inventory
