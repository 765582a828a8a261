#pragma once

#include "core/result/Result.h"

#include <QJsonObject>
#include <QList>
#include <QString>
#include <QStringList>

#include <optional>

namespace hallmarker::core {

/// One column of a table as a model takes it.
struct SignatureColumn {
    enum class Encoding { Number, OneHot, Ordinal };

    QString name;
    Encoding encoding = Encoding::Number;
    QStringList categories;        ///< of one-hot and ordinal, in the order of the codes
    std::optional<double> mean;    ///< of number: subtracted first
    std::optional<double> scale;   ///< of number: then divided by
    std::optional<double> minimum; ///< of number: least and greatest valid value, before mean and scale
    std::optional<double> maximum;
    bool isImmutable = false;      ///< nobody can change it to fool the model (sex, date of birth)
};

/// What goes into a model and what comes out: the body field "signature" of a model version, or extra/hallmarker.json in a
/// TorchScript archive. Both forms that resources/card/model-signature.md describes ("columns" and "features") are read
/// here and nowhere else.
struct ModelSignature {
    QString task;                   ///< "classification" or "regression"; other texts are kept
    QStringList classes;            ///< names of the outputs, in their order
    QString labelColumn;            ///< column of the data that holds the truth
    QString output;                 ///< "auto", "logits", "probabilities", "score", "value"; "" when not told
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
    /// Where a column stands in `source`: "/inputs/features/0".
    QString columnPointer(qsizetype index) const;

    /// Checks everything that is known; an Error points to the member of the form that was given (JSON pointer).
    static Result<ModelSignature> fromJson(const QJsonObject &json);
    static Result<ModelSignature> readFile(const QString &path);
};

} // namespace hallmarker::core
