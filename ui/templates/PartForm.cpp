#include "ui/templates/PartForm.h"

#include "core/yaml/YamlFields.h"
#include "ui/assessments/AssessmentWords.h"
#include "ui/kit/FormField.h"
#include "ui/kit/InlineMessage.h"
#include "ui/kit/TabOrder.h"
#include "ui/kit/Tokens.h"
#include "ui/templates/ChoiceLines.h"
#include "ui/templates/TemplateContents.h"

#include <QCheckBox>
#include <QComboBox>
#include <QJsonArray>
#include <QLineEdit>
#include <QPlainTextEdit>
#include <QScrollArea>
#include <QVBoxLayout>

namespace hallmarker::ui {

PartForm::PartForm(TemplateDraft &draft, QWidget *parent) : QWidget(parent), m_draft(draft), m_holder(new QWidget), m_message(new InlineMessage(this))
{
    setObjectName(QStringLiteral("template.form"));
    auto *scroll = new QScrollArea(this);
    scroll->setWidgetResizable(true);
    scroll->setFrameShape(QFrame::NoFrame);
    scroll->setFocusPolicy(Qt::NoFocus);
    scroll->setHorizontalScrollBarPolicy(Qt::ScrollBarAlwaysOff);
    auto *inside = new QVBoxLayout(m_holder);
    inside->setContentsMargins(0, 0, space::s, 0);
    scroll->setWidget(m_holder);
    scroll->viewport()->setAutoFillBackground(false);
    m_holder->setAutoFillBackground(false);
    auto *column = new QVBoxLayout(this);
    column->setContentsMargins(0, 0, 0, 0);
    column->addWidget(m_message);
    column->addWidget(scroll, 1);
}

QJsonObject PartForm::object() const
{
    return core::valueAt(m_draft.root(), m_pointer).toObject();
}

void PartForm::show(const QString &pointer)
{
    if (m_isStoring)
        return; // it comes from here
    m_pointer = pointer;
    const QString kind = pointer.section(QLatin1Char('/'), -2, -2);
    m_part = kind == QLatin1String("questions") ? Part::Question : kind == QLatin1String("sections") ? Part::Section : Part::Template;
    build();
}

void PartForm::setLanguage(const QString &language)
{
    commit();
    m_language = language;
    build();
}

void PartForm::setReadOnly(bool isReadOnly)
{
    m_isReadOnly = isReadOnly;
}

void PartForm::commit()
{
    const auto commits = m_commits;
    for (const auto &one : commits)
        one();
}

QString PartForm::translationKey(const QString &key) const
{
    const QString id = object().value(QLatin1String("id")).toString();
    switch (m_part) {
    case Part::Template: return key;
    case Part::Section: return QStringLiteral("sections/%1/%2").arg(id, key);
    case Part::Question: return QStringLiteral("questions/%1/%2").arg(id, key);
    }
    return key;
}

QString PartForm::valueText(const QString &key, bool isTranslated) const
{
    if (isTranslated && !m_language.isEmpty())
        return m_draft.translation(m_language, translationKey(key), m_pointer, key);
    const QJsonValue value = object().value(key);
    if (value.isObject())
        return value.toObject().value(m_draft.root().toObject().value(QLatin1String("language")).toString()).toString();
    return value.isDouble() ? QString::number(value.toDouble()) : value.toString();
}

FormField *PartForm::add(const QString &key, const QString &label, QWidget *field, const QString &why)
{
    FormField *entry = m_column->addField(label, field, {why, {}, {}});
    field->setObjectName(QStringLiteral("part.") + key);
    if (qobject_cast<QComboBox *>(field) == nullptr)
        field->setAccessibleName(label);
    return entry;
}

void PartForm::store(FormField *field, const QString &key, const QJsonValue &value)
{
    m_isStoring = true;
    const auto stored = m_draft.set(m_pointer, key, value);
    m_isStoring = false;
    field->setProblem(stored ? QString() : stored.error().message);
}

void PartForm::storeText(FormField *field, const QString &key, const QString &text)
{
    m_isStoring = true;
    core::Result<void> stored;
    const QJsonValue before = object().value(key);
    if (!m_language.isEmpty())
        stored = m_draft.setTranslation(m_language, translationKey(key), m_pointer, key, text);
    else if (before.isObject())
        stored = m_draft.set(core::jsonPointer(m_pointer, key), m_draft.root().toObject().value(QLatin1String("language")).toString(), text);
    else
        stored = m_draft.set(m_pointer, key, text.isEmpty() ? QJsonValue(QJsonValue::Undefined) : QJsonValue(text));
    m_isStoring = false;
    field->setProblem(stored ? QString() : stored.error().message);
}

void PartForm::addText(const QString &key, const QString &label, bool isLong, bool isTranslated, const QString &why)
{
    if (!m_language.isEmpty() && !isTranslated)
        return; // a translation has texts only
    const QString before = valueText(key, isTranslated);
    if (isLong) {
        auto *edit = new QPlainTextEdit(before);
        edit->setTabChangesFocus(true);
        edit->setReadOnly(m_isReadOnly);
        edit->setMinimumHeight(72);
        edit->setMaximumHeight(140);
        FormField *field = add(key, label, edit, why);
        const auto take = [this, edit, field, key, last = std::make_shared<QString>(before)] {
            const QString now = edit->toPlainText().trimmed();
            if (now != last->trimmed()) {
                *last = now;
                storeText(field, key, now);
            }
        };
        m_commits.append(take);
        connect(field, &FormField::leftField, edit, take);
        return;
    }
    auto *line = new QLineEdit(before);
    line->setReadOnly(m_isReadOnly);
    FormField *field = add(key, label, line, why);
    const auto take = [this, line, field, key, last = std::make_shared<QString>(before)] {
        if (const QString now = line->text().trimmed(); now != *last) {
            *last = now;
            storeText(field, key, now);
        }
    };
    m_commits.append(take);
    connect(line, &QLineEdit::editingFinished, field, take);
}

void PartForm::addChoice(const QString &key, const QString &label, const QList<QPair<QString, QString>> &choices, const QString &otherwise)
{
    if (!m_language.isEmpty())
        return;
    auto *box = new QComboBox;
    for (const auto &[id, text] : choices)
        box->addItem(text, id);
    box->setSizeAdjustPolicy(QComboBox::AdjustToMinimumContentsLengthWithIcon);
    box->setMinimumContentsLength(14);
    box->setEnabled(!m_isReadOnly);
    box->setCurrentIndex(qMax(0, box->findData(valueText(key, false).isEmpty() ? otherwise : valueText(key, false))));
    FormField *field = add(key, label, box, {});
    connect(box, &QComboBox::activated, field, [this, box, field, key, otherwise] {
        const QString chosen = box->currentData().toString();
        store(field, key, chosen == otherwise ? QJsonValue(QJsonValue::Undefined) : QJsonValue(chosen));
        if (key == QLatin1String("type"))
            QMetaObject::invokeMethod(this, [this] { build(); }, Qt::QueuedConnection); // other types have other fields
    });
}

void PartForm::addTick(const QString &key, const QString &label)
{
    if (!m_language.isEmpty())
        return;
    auto *tick = new QCheckBox(tr("yes"));
    tick->setChecked(object().value(key).toBool());
    tick->setEnabled(!m_isReadOnly);
    FormField *field = add(key, label, tick, {});
    connect(tick, &QCheckBox::toggled, field, [this, field, key](bool isOn) { store(field, key, isOn ? QJsonValue(true) : QJsonValue(QJsonValue::Undefined)); });
}

void PartForm::addNumber(const QString &key, const QString &label)
{
    if (!m_language.isEmpty())
        return;
    const QString before = valueText(key, false);
    auto *line = new QLineEdit(before);
    line->setReadOnly(m_isReadOnly);
    FormField *field = add(key, label, line, {});
    const auto take = [this, line, field, key, last = std::make_shared<QString>(before)] {
        const QString now = line->text().trimmed();
        if (now == *last)
            return;
        bool isNumber = false;
        const double number = QLocale::c().toDouble(now, &isNumber);
        if (!now.isEmpty() && !isNumber) {
            field->setProblem(tr("A number such as 1 or 0.5 is expected here."));
            return;
        }
        *last = now;
        store(field, key, now.isEmpty() ? QJsonValue(QJsonValue::Undefined) : QJsonValue(number));
    };
    m_commits.append(take);
    connect(line, &QLineEdit::editingFinished, field, take);
}

void PartForm::addLines(const QString &key, const QString &label, const QString &why)
{
    if (!m_language.isEmpty())
        return;
    const QString language = m_draft.root().toObject().value(QLatin1String("language")).toString();
    const QString before = linesOf(key, object().value(key), language);
    auto *edit = new QPlainTextEdit(before);
    edit->setTabChangesFocus(true);
    edit->setReadOnly(m_isReadOnly);
    edit->setMinimumHeight(96);
    edit->setMaximumHeight(180);
    FormField *field = add(key, label, edit, why);
    const auto take = [this, edit, field, key, language, last = std::make_shared<QString>(before)] {
        const QString now = edit->toPlainText().trimmed();
        if (now == last->trimmed())
            return;
        *last = now;
        store(field, key, valueOfLines(key, now, object().value(key), language));
    };
    m_commits.append(take);
    connect(field, &FormField::leftField, edit, take);
}

void PartForm::buildQuestion(const QJsonObject &question)
{
    QList<QPair<QString, QString>> types;
    for (int i = 0; i < dpia::questionTypeNames().size(); ++i)
        types.append({dpia::questionTypeNames().at(i), questionTypeWord(dpia::QuestionType(i))});
    addText(QStringLiteral("id"), tr("Name"), false, false, tr("Answers are kept under it: it never changes once somebody has answered."));
    addText(QStringLiteral("text"), tr("Question"), true, true);
    addChoice(QStringLiteral("type"), tr("Type"), types, {});
    const QString type = question.value(QLatin1String("type")).toString();
    if (type == QLatin1String("choice") || type == QLatin1String("multi"))
        addLines(QStringLiteral("choices"), tr("Choices"), tr("A line each: name | label | score. The word yes-no alone stands for yes and no."));
    if (type == QLatin1String("table"))
        addLines(QStringLiteral("columns"), tr("Columns"), tr("A line each: name | title | type (text, number, date)."));
    if (type == QLatin1String("list"))
        addLines(QStringLiteral("suggestions"), tr("Suggestions"), tr("A line each."));
    if (type == QLatin1String("reference"))
        addLines(QStringLiteral("kinds"), tr("Kinds of record"), tr("A line each, such as model-version."));
    if (type == QLatin1String("gauge")) {
        addText(QStringLiteral("scale"), tr("Scale"), false, false);
        addChoice(QStringLiteral("stage"), tr("Level of a risk"), {{QStringLiteral("current"), tr("with its controls")}, {QStringLiteral("inherent"), tr("without any control")}}, QStringLiteral("current"));
    }
    if (QStringList{QStringLiteral("multi"), QStringLiteral("number"), QStringLiteral("list"), QStringLiteral("table"), QStringLiteral("reference")}.contains(type)) {
        addNumber(QStringLiteral("min"), tr("At least"));
        addNumber(QStringLiteral("max"), tr("At most"));
    }
    if (type == QLatin1String("number"))
        addText(QStringLiteral("unit"), tr("Unit"), false, false);
    addText(QStringLiteral("guidance"), tr("Guidance"), true, true, tr("Why this is asked, and what a good answer has."));
    addText(QStringLiteral("example"), tr("Example"), true, true);
    addText(QStringLiteral("law"), tr("Law"), false, false);
    addTick(QStringLiteral("required"), tr("Always required"));
    addText(QStringLiteral("required_if"), tr("Required if"), false, false, tr("A condition such as personal == 'yes'."));
    addText(QStringLiteral("visible_if"), tr("Asked if"), false, false, tr("A condition; what is not asked is not required."));
    addTick(QStringLiteral("reason"), tr("Wants a reason"));
    addText(QStringLiteral("fact"), tr("Fact"), false, false, tr("Every document that asks for the same fact shows the same answer, such as processing.purpose."));
}

void PartForm::build()
{
    m_commits.clear();
    delete m_column;
    m_column = new FormColumn(m_holder);
    m_holder->layout()->addWidget(m_column);
    m_message->clear();
    if (m_draft.root().isUndefined()) {
        m_message->showMessage(Severity::Info, tr("The text is no YAML at the moment. Mend it there; the form comes back by itself."));
        return;
    }
    const QJsonObject part = object();
    if (m_part == Part::Question) {
        buildQuestion(part);
    } else if (m_part == Part::Section) {
        QList<QPair<QString, QString>> modes{{QStringLiteral("none"), tr("not at all")}, {QStringLiteral("section"), tr("as a whole")}, {QStringLiteral("question"), tr("question by question")}};
        addText(QStringLiteral("id"), tr("Name"), false, false);
        addText(QStringLiteral("title"), tr("Title"), false, true);
        addText(QStringLiteral("guidance"), tr("Guidance"), true, true);
        addText(QStringLiteral("law"), tr("Law"), false, false);
        addText(QStringLiteral("visible_if"), tr("Shown if"), false, false, tr("A condition over the answers; hides all that is in the section."));
        addChoice(QStringLiteral("evaluated"), tr("Judged"), modes, QStringLiteral("none"));
        addTick(QStringLiteral("controls"), tr("Lists the controls"));
        addText(QStringLiteral("risk"), tr("Risk of"), false, false, tr("Name of a feared event that the questions of this section describe."));
    } else {
        QList<QPair<QString, QString>> kinds;
        for (int i = 0; i < dpia::templateKindNames().size(); ++i)
            kinds.append({dpia::templateKindNames().at(i), templateKindWord(dpia::TemplateKind(i))});
        addText(QStringLiteral("title"), tr("Title"), false, true);
        addText(QStringLiteral("description"), tr("Description"), true, true);
        addChoice(QStringLiteral("kind"), tr("Kind"), kinds, {});
        addText(QStringLiteral("law"), tr("Law"), false, false);
        addText(QStringLiteral("urn"), tr("Name in the world"), false, false, tr("urn:NAMESPACE:template:NAME. Saving raises the version by itself."));
        addLines(QStringLiteral("subjects"), tr("About which kinds of record"), tr("A line each, such as system; none: any."));
    }
    tabInLayoutOrder(this);
}

} // namespace hallmarker::ui
