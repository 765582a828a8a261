#include "ui/privacy/ModelForm.h"

#include "core/result/Result.h"
#include "ui/kit/InlineMessage.h"
#include "ui/kit/PathField.h"
#include "ui/kit/Tokens.h"

#include <QComboBox>
#include <QLabel>
#include <QLineEdit>
#include <QVBoxLayout>

namespace hallmarker::ui {

ModelForm::ModelForm(const QStringList &sensitive, QWidget *parent) : QWidget(parent), m_sensitive(sensitive), m_form(new FormPanel(tr("Use this model"), this)), m_meaning(new QLabel(this))
{
    m_meaning->setWordWrap(true);
    m_meaning->setTextFormat(Qt::PlainText);
    m_meaning->setObjectName(QStringLiteral("privacy.meaning"));
    ChoiceListModel::Choices types;
    for (const ModelWords &words : ModelWords::all())
        types.append({words.type, words.title});
    ChoiceListModel::Choices attributes;
    for (const QString &column : sensitive)
        attributes.append({column, column});
    QComboBox *type = m_form->addChoice(QStringLiteral("type"), tr("&Model"), types);
    m_form->addWidget(m_meaning);
    // The fields of all models, of which those of one are shown: what was typed stays when somebody looks at another model.
    for (const ModelWords &words : ModelWords::all()) {
        for (const ModelParameter &parameter : words.parameters) {
            const QString key = keyOf(words.type, parameter.key);
            const Guidance guidance{parameter.why, {}, {}};
            switch (parameter.kind) {
            case ModelParameter::Kind::Attribute: m_form->addChoice(key, parameter.label, attributes, guidance); break;
            case ModelParameter::Kind::Choice: m_form->addChoice(key, parameter.label, parameter.choices, guidance); break;
            case ModelParameter::Kind::File: m_form->addPath(key, parameter.label, QStringLiteral("privacy-subset"), guidance); break;
            default: m_form->addLine(key, parameter.label, guidance)->setText(parameter.usual);
            }
        }
    }
    auto *column = new QVBoxLayout(this);
    column->setContentsMargins(0, 0, 0, 0);
    column->addWidget(m_form, 1);
    connect(type, &QComboBox::currentIndexChanged, this, [this] { showType(m_form->choice(QStringLiteral("type"))); });
    connect(m_form, &FormPanel::submitted, this, [this] {
        const auto made = model();
        if (made)
            Q_EMIT submitted(*made);
        else
            m_form->showError(made.error());
    });
    showType(m_form->choice(QStringLiteral("type")));
}

void ModelForm::showType(const QString &type)
{
    for (const ModelWords &words : ModelWords::all())
        for (const ModelParameter &parameter : words.parameters)
            m_form->field(keyOf(words.type, parameter.key))->setVisible(words.type == type);
    m_meaning->setText(ModelWords::of(type).meaning);
}

void ModelForm::set(const QJsonObject &model)
{
    const QString type = model.value(QStringLiteral("type")).toString();
    m_form->set(QStringLiteral("type"), type);
    for (const ModelParameter &parameter : ModelWords::of(type).parameters)
        if (model.contains(parameter.key))
            m_form->set(keyOf(type, parameter.key), model.value(parameter.key).toVariant().toString());
    showType(type);
}

core::Result<QJsonObject> ModelForm::model() const
{
    const QString type = m_form->choice(QStringLiteral("type"));
    QJsonObject model{{QStringLiteral("type"), type}};
    for (const ModelParameter &parameter : ModelWords::of(type).parameters) {
        const QString key = keyOf(type, parameter.key);
        const core::ErrorLocation where{.pointer = QLatin1Char('/') + key};
        switch (parameter.kind) {
        case ModelParameter::Kind::Attribute:
            if (m_sensitive.isEmpty())
                return core::Error(core::ErrorKind::Invalid, tr("No column is sensitive. Give one that role among the attributes first."), {}, where);
            model.insert(parameter.key, m_form->choice(key));
            break;
        case ModelParameter::Kind::Choice: model.insert(parameter.key, m_form->choice(key)); break;
        case ModelParameter::Kind::File: model.insert(parameter.key, m_form->path(key)); break;
        default: {
            bool isNumber = false;
            const double number = m_form->text(key).toDouble(&isNumber);
            if (!isNumber)
                return core::Error(core::ErrorKind::Invalid, tr("\"%1\" is no number.").arg(m_form->text(key)), {}, where);
            model.insert(parameter.key, number);
        }
        }
    }
    return model;
}

} // namespace hallmarker::ui
