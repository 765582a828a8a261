#pragma once

#include "core/result/Result.h"

#include <QJsonObject>
#include <QJsonValue>
#include <QList>
#include <QString>
#include <QStringList>

#include <optional>

namespace hallmarker::core {

enum class ParameterType { Integer, Real, Boolean, Text, Choice, Column, Columns, Reals };

QString parameterTypeName(ParameterType type);

/// A parameter of a check. The form of the window, the options of the command line, the row of the report and the
/// page of the manual come from it.
struct ParameterSpec {
    QString key;             ///< "quasi_identifiers"
    ParameterType type = ParameterType::Text;
    QString label;           ///< translated, for the form
    QString help;            ///< translated: what it changes, how to choose
    QString unit;
    QJsonValue defaultValue; ///< Undefined: required
    std::optional<double> minimum;
    std::optional<double> maximum;
    QStringList choices;     ///< of Choice
    QString inputRole;       ///< Column, Columns: of which input
    QString group;           ///< heading in the form; empty: main

    bool isRequired() const { return defaultValue.isUndefined(); }
    /// Takes text of the command line ("0.1,0.2", "true", "age,sex") and gives the typed value.
    Result<QJsonValue> parse(const QString &text) const;
    /// Type, bounds and choice of a typed value.
    Result<void> validate(const QJsonValue &value) const;
    QJsonObject toJson() const;
};

struct InputSpec {
    QString role;            ///< "data", "model", "reference"
    QStringList recordKinds; ///< "dataset-version", "model-version"
    bool isRequired = true;
    QString label;
    QString help;
};

struct FigureSpec {
    QString key;
    QString label;           ///< translated
    QString unit;
    QString help;            ///< one plain sentence that a lawyer understands
    int better = 0;          ///< +1 higher is better, -1 lower, 0 neither
};

/// A check as a value.
struct CheckDefinition {
    QString id;              ///< "privacy.identifiability"
    QString version;         ///< changes whenever the same inputs may give other figures
    QString title;
    QString summary;
    QString verdictRule;     ///< in words; the code of the check implements exactly this
    QStringList sources;     ///< papers, standards, articles
    QList<InputSpec> inputs;
    QList<ParameterSpec> parameters;
    QList<FigureSpec> figures;
    bool needsWorker = false;
    bool isSeeded = false;
    bool readsRecords = false; ///< looks at the workspace and at no file: inputs are not hashed anew
    int validDays = 0;       ///< findings end after so many days; 0: no end

    const ParameterSpec *parameter(const QString &key) const;
    /// Fills in defaults; unknown keys, missing required ones and values out of bounds are Errors that name the key.
    Result<QJsonObject> complete(const QJsonObject &given) const;
    QJsonObject toJson() const;
};

} // namespace hallmarker::core
