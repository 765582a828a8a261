#include "ui/inventory/RecordFields.h"

#include "core/record/Record.h"

#include <QCoreApplication>
#include <QJsonArray>

namespace hallmarker::ui {

namespace {

struct RecordFieldsTexts {
    Q_DECLARE_TR_FUNCTIONS(RecordFieldsTexts)
};

using Form = RecordFieldSpec::Form;

const QList<RecordFieldSpec> &editableFields()
{
    // kind "" belongs to all but the versions, whose names tell them apart
    static const QList<RecordFieldSpec> fields{
        {"", "/name", Form::Line, QT_TRANSLATE_NOOP("RecordFields", "&Name"), QT_TRANSLATE_NOOP("RecordFields", "What people call it.")},
        {"system", "purpose", Form::Line, QT_TRANSLATE_NOOP("RecordFields", "P&urpose"), QT_TRANSLATE_NOOP("RecordFields", "What the system is for, in a sentence. Asked by the AI Act, Annex IV 1(a).")},
        {"system", "description", Form::Paragraph, QT_TRANSLATE_NOOP("RecordFields", "&Description"), QT_TRANSLATE_NOOP("RecordFields", "What it does and how it is used.")},
        {"system", "owner", Form::Party, QT_TRANSLATE_NOOP("RecordFields", "&Owner"), QT_TRANSLATE_NOOP("RecordFields", "Who answers for it.")},
        {"system", "riskTier", Form::Choice, QT_TRANSLATE_NOOP("RecordFields", "Risk &tier"), QT_TRANSLATE_NOOP("RecordFields", "AI Act: Art. 5 prohibited, Art. 6 high, Art. 50 limited, else minimal."),
         {{"minimal", QT_TRANSLATE_NOOP("RecordFields", "minimal")}, {"limited", QT_TRANSLATE_NOOP("RecordFields", "limited")}, {"high", QT_TRANSLATE_NOOP("RecordFields", "high")}, {"prohibited", QT_TRANSLATE_NOOP("RecordFields", "prohibited")}}},
        {"system", "riskReason", Form::Line, QT_TRANSLATE_NOOP("RecordFields", "&Reason for the tier"), QT_TRANSLATE_NOOP("RecordFields", "Why this tier and no other.")},
        {"system", "useStatus", Form::Choice, QT_TRANSLATE_NOOP("RecordFields", "U&se"), "",
         {{"planned", QT_TRANSLATE_NOOP("RecordFields", "planned")}, {"in-development", QT_TRANSLATE_NOOP("RecordFields", "in development")}, {"in-use", QT_TRANSLATE_NOOP("RecordFields", "in use")}, {"suspended", QT_TRANSLATE_NOOP("RecordFields", "suspended")}, {"retired", QT_TRANSLATE_NOOP("RecordFields", "retired")}}},
        {"dataset", "description", Form::Paragraph, QT_TRANSLATE_NOOP("RecordFields", "&Description"), QT_TRANSLATE_NOOP("RecordFields", "What the data holds.")},
        {"dataset", "origin", Form::Line, QT_TRANSLATE_NOOP("RecordFields", "&Origin"), QT_TRANSLATE_NOOP("RecordFields", "Where it comes from and how it was collected. Asked by the AI Act, Art. 10(2)(b).")},
        {"dataset", "licence", Form::Line, QT_TRANSLATE_NOOP("RecordFields", "&Licence"), QT_TRANSLATE_NOOP("RecordFields", "An SPDX identifier, or a text.")},
        {"dataset", "owner", Form::Party, QT_TRANSLATE_NOOP("RecordFields", "Owne&r"), QT_TRANSLATE_NOOP("RecordFields", "Who answers for it.")},
        {"dataset", "purposes", Form::Purposes, QT_TRANSLATE_NOOP("RecordFields", "P&urpose"), QT_TRANSLATE_NOOP("RecordFields", "What it may be used for (GDPR Art. 5(1)(b)).")},
        {"dataset-version", "classification", Form::Choice, QT_TRANSLATE_NOOP("RecordFields", "&Classification"), "",
         {{"public", QT_TRANSLATE_NOOP("RecordFields", "public")}, {"internal", QT_TRANSLATE_NOOP("RecordFields", "internal")}, {"confidential", QT_TRANSLATE_NOOP("RecordFields", "confidential")}, {"special", QT_TRANSLATE_NOOP("RecordFields", "special")}}},
        {"dataset-version", "hasPersonalData", Form::Flag, QT_TRANSLATE_NOOP("RecordFields", "Personal &data"), ""},
        {"dataset-version", "hasSpecialCategories", Form::Flag, QT_TRANSLATE_NOOP("RecordFields", "&Special categories of it (GDPR Art. 9)"), ""},
        {"dataset-version", "note", Form::Line, QT_TRANSLATE_NOOP("RecordFields", "&Remark"), ""},
        {"model", "description", Form::Paragraph, QT_TRANSLATE_NOOP("RecordFields", "&Description"), QT_TRANSLATE_NOOP("RecordFields", "What the model does.")},
        {"model", "task", Form::Line, QT_TRANSLATE_NOOP("RecordFields", "&Task"), QT_TRANSLATE_NOOP("RecordFields", "Such as tabular-classification.")},
        {"model", "owner", Form::Party, QT_TRANSLATE_NOOP("RecordFields", "&Owner"), QT_TRANSLATE_NOOP("RecordFields", "Who answers for it.")},
        {"model", "provider", Form::Party, QT_TRANSLATE_NOOP("RecordFields", "P&rovider"), QT_TRANSLATE_NOOP("RecordFields", "Who makes it available, if that is somebody else.")},
        {"model-version", "licence", Form::Line, QT_TRANSLATE_NOOP("RecordFields", "&Licence"), QT_TRANSLATE_NOOP("RecordFields", "An SPDX identifier, or a text.")},
        {"model-version", "note", Form::Line, QT_TRANSLATE_NOOP("RecordFields", "&Remark"), ""},
        {"party", "roles", Form::Words, QT_TRANSLATE_NOOP("RecordFields", "&Roles"), QT_TRANSLATE_NOOP("RecordFields", "Such as provider, controller, processor, dpo; separated by commas.")},
        {"purpose", "text", Form::Paragraph, QT_TRANSLATE_NOOP("RecordFields", "P&urpose"), QT_TRANSLATE_NOOP("RecordFields", "The purpose in a sentence (GDPR Art. 5(1)(b)).")},
        {"purpose", "legalBasis", Form::Choice, QT_TRANSLATE_NOOP("RecordFields", "&Legal basis"), QT_TRANSLATE_NOOP("RecordFields", "One of GDPR Art. 6(1)(a) to (f)."),
         {{"", QT_TRANSLATE_NOOP("RecordFields", "not said yet")}, {"consent", QT_TRANSLATE_NOOP("RecordFields", "consent")}, {"contract", QT_TRANSLATE_NOOP("RecordFields", "contract")}, {"legal-obligation", QT_TRANSLATE_NOOP("RecordFields", "legal obligation")}, {"vital-interests", QT_TRANSLATE_NOOP("RecordFields", "vital interests")}, {"public-task", QT_TRANSLATE_NOOP("RecordFields", "public task")}, {"legitimate-interests", QT_TRANSLATE_NOOP("RecordFields", "legitimate interests")}}},
        {"purpose", "specialCondition", Form::Line, QT_TRANSLATE_NOOP("RecordFields", "&Condition for special categories"), QT_TRANSLATE_NOOP("RecordFields", "Of GDPR Art. 9(2), where it applies.")},
    };
    return fields;
}

bool isEmptyFieldValue(const QJsonValue &value)
{
    return value.isUndefined() || value.isNull() || (value.isString() && value.toString().isEmpty()) || (value.isArray() && value.toArray().isEmpty()) || (value.isBool() && !value.toBool());
}

} // namespace

QString RecordFieldSpec::labelText() const
{
    return QCoreApplication::translate("RecordFields", label);
}

QString RecordFieldSpec::guidanceText() const
{
    return *guidance == '\0' ? QString() : QCoreApplication::translate("RecordFields", guidance);
}

QString RecordFieldSpec::choiceWord(const QString &value) const
{
    for (const Choice &choice : choices) {
        if (value == QLatin1String(choice.value))
            return QCoreApplication::translate("RecordFields", choice.word);
    }
    return value;
}

QString RecordFieldSpec::shownText(const QJsonValue &value) const
{
    if (form == Form::Flag)
        return value.toBool() ? RecordFieldsTexts::tr("yes") : RecordFieldsTexts::tr("no");
    if (form == Form::Choice)
        return choiceWord(value.toString());
    if (value.isArray()) {
        QStringList words;
        const QJsonArray array = value.toArray();
        for (const QJsonValue &word : array)
            words += word.toString();
        return words.join(QLatin1String(", "));
    }
    return value.toString();
}

QList<RecordFieldSpec> recordFieldsOf(const QString &kind)
{
    QList<RecordFieldSpec> fields;
    for (const RecordFieldSpec &field : editableFields()) {
        if (kind == QLatin1String(field.kind) || (*field.kind == '\0' && !kind.endsWith(QLatin1String("-version"))))
            fields.append(field);
    }
    return fields;
}

QJsonValue recordFieldValue(const core::Record &record, const QString &key)
{
    return key == recordNameKey ? QJsonValue(record.name) : record.body.value(key);
}

QString recordFieldProblem(const RecordFieldSpec &spec, const QJsonValue &value)
{
    if (spec.keyText() == recordNameKey && value.toString().trimmed().isEmpty())
        return RecordFieldsTexts::tr("A name is needed. The old one stays until there is a new one.");
    return {};
}

bool isSameFieldValue(const QJsonValue &one, const QJsonValue &other)
{
    return one == other || (isEmptyFieldValue(one) && isEmptyFieldValue(other));
}

} // namespace hallmarker::ui
