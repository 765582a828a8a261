#include "ui/kit/FormPanel.h"

#include "core/result/Error.h"
#include "ui/kit/DayField.h"
#include "ui/kit/InlineMessage.h"
#include "ui/kit/PathField.h"
#include "ui/kit/PickList.h"
#include "ui/kit/TabOrder.h"
#include "ui/kit/Tokens.h"
#include "ui/kit/WordList.h"

#include <QComboBox>
#include <QJsonArray>
#include <QLineEdit>
#include <QPlainTextEdit>
#include <QPushButton>
#include <QScrollArea>
#include <QTimer>
#include <QVBoxLayout>

namespace hallmarker::ui {

FormPanel::FormPanel(const QString &submitText, QWidget *parent) : QWidget(parent), m_column(new FormColumn), m_message(new InlineMessage(this)), m_submit(new QPushButton(submitText, this))
{
    m_submit->setObjectName(QStringLiteral("form.submit"));
    m_submit->setDefault(true);
    auto *scroll = new QScrollArea(this);
    scroll->setWidgetResizable(true);
    scroll->setFrameShape(QFrame::NoFrame);
    scroll->setFocusPolicy(Qt::NoFocus);
    scroll->setHorizontalScrollBarPolicy(Qt::ScrollBarAlwaysOff);
    scroll->setWidget(m_column);
    scroll->viewport()->setAutoFillBackground(false); // the panel paints its own ground
    m_column->setAutoFillBackground(false);
    m_column->setContentsMargins(0, 0, space::s, 0);
    auto *column = new QVBoxLayout(this);
    column->setContentsMargins(0, 0, 0, 0);
    column->setSpacing(space::m);
    column->addWidget(m_message);
    column->addWidget(scroll, 1);
    column->addWidget(m_submit);
    connect(m_submit, &QPushButton::clicked, this, [this] {
        if (check())
            Q_EMIT submitted();
    });
}

FormField *FormPanel::add(const QString &key, const QString &label, QWidget *field, const Guidance &guidance)
{
    FormField *entry = m_column->addField(label, field, guidance);
    QWidget *spoken = field->focusProxy() != nullptr ? field->focusProxy() : field;
    spoken->setObjectName(QLatin1String("form.") + key);
    if (qobject_cast<QComboBox *>(field) == nullptr)
        spoken->setAccessibleName(label);
    m_fields.insert(key, entry);
    m_order += key;
    return entry;
}

QLineEdit *FormPanel::addLine(const QString &key, const QString &label, const Guidance &guidance)
{
    auto *line = new QLineEdit;
    FormField *entry = add(key, label, line, guidance);
    connect(line, &QLineEdit::textChanged, this, &FormPanel::edited);
    connect(line, &QLineEdit::textEdited, entry, [entry] { entry->setProblem({}); }); // what is being mended is no problem any more
    connect(line, &QLineEdit::returnPressed, m_submit, &QPushButton::click);
    return line;
}

QComboBox *FormPanel::addChoice(const QString &key, const QString &label, const ChoiceListModel::Choices &choices, const Guidance &guidance)
{
    auto *box = new QComboBox;
    box->setModel(new ChoiceListModel(choices, box));
    box->setSizeAdjustPolicy(QComboBox::AdjustToMinimumContentsLengthWithIcon);
    box->setMinimumContentsLength(16);
    add(key, label, box, guidance);
    connect(box, &QComboBox::currentIndexChanged, this, &FormPanel::edited);
    return box;
}

DayField *FormPanel::addDay(const QString &key, const QString &label, const Guidance &guidance)
{
    auto *day = new DayField;
    FormField *entry = add(key, label, day, guidance);
    connect(entry, &FormField::leftField, entry, [entry, day] { entry->setProblem(day->ms() ? QString() : DayField::problemText()); });
    connect(day, &QLineEdit::textChanged, this, &FormPanel::edited);
    return day;
}

PathField *FormPanel::addPath(const QString &key, const QString &label, const QString &purpose, const Guidance &guidance)
{
    auto *path = new PathField(PathField::Kind::File, purpose);
    add(key, label, path, guidance);
    connect(path, &PathField::pathChanged, this, &FormPanel::edited);
    return path;
}

PickList *FormPanel::addPicks(const QString &key, const QString &label, const ChoiceListModel::Choices &choices, const Guidance &guidance)
{
    auto *picks = new PickList(label);
    picks->setChoices(choices);
    add(key, label, picks, guidance);
    connect(picks, &PickList::pickedChanged, this, &FormPanel::edited);
    return picks;
}

void FormPanel::addWidget(QWidget *widget)
{
    m_column->addWidget(widget);
}

QString FormPanel::text(const QString &key) const
{
    const QWidget *field = m_fields.value(key)->field();
    if (const auto *line = qobject_cast<const QLineEdit *>(field))
        return line->text().trimmed();
    const auto *paragraph = qobject_cast<const QPlainTextEdit *>(field);
    return paragraph != nullptr ? paragraph->toPlainText().trimmed() : QString();
}

QStringList FormPanel::words(const QString &key) const
{
    return wordsOf(text(key));
}

QString FormPanel::choice(const QString &key) const
{
    const auto *box = qobject_cast<QComboBox *>(m_fields.value(key)->field());
    return box != nullptr ? box->currentData(Qt::UserRole).toString() : QString();
}

QStringList FormPanel::picked(const QString &key) const
{
    const auto *picks = qobject_cast<PickList *>(m_fields.value(key)->field());
    return picks != nullptr ? picks->picked() : QStringList();
}

QString FormPanel::path(const QString &key) const
{
    const auto *path = qobject_cast<PathField *>(m_fields.value(key)->field());
    return path != nullptr ? path->path() : QString();
}

qint64 FormPanel::day(const QString &key) const
{
    const auto *day = qobject_cast<DayField *>(m_fields.value(key)->field());
    return day != nullptr ? day->ms().value_or(0) : 0;
}

void FormPanel::set(const QString &key, const QString &value)
{
    QWidget *field = m_fields.value(key)->field();
    if (auto *line = qobject_cast<QLineEdit *>(field))
        line->setText(value);
    else if (auto *paragraph = qobject_cast<QPlainTextEdit *>(field))
        paragraph->setPlainText(value);
    else if (auto *box = qobject_cast<QComboBox *>(field))
        box->setCurrentIndex(std::max(0, box->findData(value)));
    else if (auto *path = qobject_cast<PathField *>(field))
        path->setPath(value);
}

void FormPanel::setRequired(const QStringList &keys)
{
    m_required = keys;
    for (auto entry = m_fields.cbegin(); entry != m_fields.cend(); ++entry)
        (*entry)->setRequired(keys.contains(entry.key()));
}

bool FormPanel::check()
{
    m_message->clear();
    for (const QString &key : std::as_const(m_order)) {
        FormField *entry = m_fields.value(key);
        QString problem;
        if (const auto *day = qobject_cast<DayField *>(entry->field()); day != nullptr && !day->ms())
            problem = DayField::problemText();
        else if (m_required.contains(key) && text(key).isEmpty() && choice(key).isEmpty() && picked(key).isEmpty() && path(key).isEmpty())
            problem = tr("This is needed.");
        entry->setProblem(problem);
    }
    return m_column->showGaps() == 0;
}

void FormPanel::setBusy(bool isBusy)
{
    m_submit->setEnabled(!isBusy);
}

void FormPanel::showError(const core::Error &error)
{
    setBusy(false);
    const QString key = error.where.pointer.section(QLatin1Char('/'), 1, 1);
    if (FormField *entry = m_fields.value(key)) {
        entry->setProblem(error.message);
        entry->field()->setFocus();
        return;
    }
    m_message->showError(error);
}

void FormPanel::focusFirst()
{
    tabInLayoutOrder(this);
    if (!m_order.isEmpty())
        QTimer::singleShot(0, m_fields.value(m_order.first()), [entry = m_fields.value(m_order.first())] { entry->field()->setFocus(); });
}

QJsonObject FormPanel::typed() const
{
    QJsonObject typed;
    for (const QString &key : m_order) {
        const QWidget *field = m_fields.value(key)->field();
        if (qobject_cast<const PickList *>(field) != nullptr)
            typed.insert(key, QJsonArray::fromStringList(picked(key)));
        else if (qobject_cast<const QComboBox *>(field) != nullptr)
            typed.insert(key, choice(key));
        else if (qobject_cast<const PathField *>(field) != nullptr)
            typed.insert(key, path(key));
        else
            typed.insert(key, text(key));
    }
    return typed;
}

void FormPanel::type(const QJsonObject &typed)
{
    for (auto value = typed.begin(); value != typed.end(); ++value) {
        FormField *entry = m_fields.value(value.key());
        if (entry == nullptr)
            continue;
        if (auto *picks = qobject_cast<PickList *>(entry->field()))
            picks->setPicked(value->toVariant().toStringList());
        else
            set(value.key(), value->toString());
    }
}

} // namespace hallmarker::ui
