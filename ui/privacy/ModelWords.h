#pragma once

#include "ui/kit/ChoiceListModel.h"

#include <QJsonObject>

namespace hallmarker::ui {

/// A parameter of a privacy model, as a form asks for it.
struct ModelParameter {
    enum class Kind { Whole, Number, Attribute, Choice, File };
    QString key;
    QString label;
    Kind kind = Kind::Number;
    QString usual;                       ///< what stands there to begin with
    QString why = {};
    ChoiceListModel::Choices choices = {};
    bool isOptional = false;
};

/// A privacy model in words: what it is called, what it promises, what it needs to know.
struct ModelWords {
    QString type;
    QString title;
    QString meaning;
    QList<ModelParameter> parameters;

    /// All that the page offers, in the order in which they are offered.
    static QList<ModelWords> all();
    /// Of a type; one with the type as title where it is not offered.
    static ModelWords of(const QString &type);
    /// "k = 5", as a list shows the parameters of a model.
    static QString parameterText(const QJsonObject &model);
};

} // namespace hallmarker::ui
