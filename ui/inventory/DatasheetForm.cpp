#include "ui/inventory/DatasheetForm.h"

#include "inventory/datasheet/DatasheetRepository.h"
#include "ui/inventory/DatasheetAnswerEdit.h"
#include "ui/inventory/DatasheetAnswerField.h"
#include "ui/kit/FormField.h"
#include "ui/kit/InlineMessage.h"
#include "ui/kit/PageHeader.h"
#include "ui/kit/TabOrder.h"
#include "ui/kit/Toast.h"
#include "ui/kit/Tokens.h"
#include "ui/shell/DraftStore.h"
#include "ui/shell/Session.h"

#include <QApplication>
#include <QHBoxLayout>
#include <QKeyEvent>
#include <QPointer>
#include <QPlainTextEdit>
#include <QPushButton>
#include <QScrollArea>
#include <QUndoStack>
#include <QVBoxLayout>

namespace hallmarker::ui {

namespace {

DatasheetForm::Read &datasheetReader()
{
    static DatasheetForm::Read read;
    return read;
}

} // namespace

void DatasheetForm::setReader(const Read &read)
{
    datasheetReader() = read;
}

DatasheetForm::DatasheetForm(Page &page, const QString &record, QWidget *parent)
    : QWidget(parent), m_page(page), m_record(record), m_header(new PageHeader(tr("Datasheet"), tr("What the data is, where it comes from and what it is good for. Stored when you leave an answer."), this)), m_message(new InlineMessage(this)), m_warnings(new InlineMessage(this)),
      m_cite(new QPushButton(tr("Answers &fit the findings"), this)), m_scroll(new QScrollArea(this)), m_form(new FormColumn(m_scroll))
{
    m_warnings->setObjectName(QStringLiteral("datasheet.warnings"));
    m_warnings->setClosable(false);
    m_cite->setObjectName(QStringLiteral("datasheet.cite"));
    m_cite->setToolTip(tr("Says that answers and present findings were read together"));
    m_cite->setEnabled(false);
    auto *back = new QPushButton(tr("Bac&k to the list"), this);
    back->setObjectName(QStringLiteral("datasheet.back"));
    auto *write = new QPushButton(tr("E&xport ..."), this);
    write->setObjectName(QStringLiteral("datasheet.export"));
    write->setDefault(true);
    auto *buttons = new QHBoxLayout;
    buttons->setSpacing(space::s);
    for (QPushButton *button : {back, m_cite, write})
        buttons->addWidget(button);
    auto *top = new QHBoxLayout;
    top->setSpacing(space::l);
    top->addWidget(m_header, 1);
    top->addLayout(buttons);
    top->setAlignment(buttons, Qt::AlignTop);
    m_scroll->setWidgetResizable(true);
    m_scroll->setFrameShape(QFrame::NoFrame);
    m_scroll->setFocusPolicy(Qt::NoFocus);
    auto *column = new QVBoxLayout(this);
    column->setContentsMargins(0, 0, 0, 0);
    column->setSpacing(space::l);
    column->addLayout(top);
    column->addWidget(m_message);
    column->addWidget(m_warnings);
    column->addWidget(m_scroll, 1);
    build();
    connect(back, &QPushButton::clicked, this, [this] {
        commitFocused();
        Q_EMIT closed();
    });
    connect(write, &QPushButton::clicked, this, [this] {
        commitFocused();
        Q_EMIT exportRequested(m_record, m_name);
    });
    connect(m_cite, &QPushButton::clicked, this, &DatasheetForm::cite);
    refresh();
}

void DatasheetForm::build()
{
    std::optional<inventory::DatasheetSection> section;
    for (const inventory::DatasheetQuestion &question : inventory::datasheetQuestions()) {
        if (section != question.section) {
            m_form->addSection(inventory::datasheetSectionTitle(question.section));
            section = question.section;
        }
        auto *field = new DatasheetAnswerField(question, m_form);
        m_form->addField(question.questionText(), field);
        field->editor()->setReadOnly(m_page.services().session.isReadOnly());
        m_fields += field;
        connect(field, &DatasheetAnswerField::typed, this, &DatasheetForm::keepDraft);
        connect(field, &DatasheetAnswerField::leftChanged, this, [this, field] { store(field); });
    }
    m_scroll->setWidget(m_form);
    m_form->setEnabled(false); // until it is known what stands there
}

void DatasheetForm::refresh()
{
    m_page.services().session.read([record = m_record, checks = m_page.services().checks](core::Workspace &workspace) { return datasheetReader()(workspace, checks, record); }, this, [this](const core::Result<inventory::DatasheetView> &view) {
        if (view)
            show(*view);
        else
            m_message->showError(view.error());
    });
}

void DatasheetForm::show(const inventory::DatasheetView &view)
{
    const bool isFirst = m_version.text().isEmpty();
    m_version = view.version.head.id;
    m_name = view.version.head.name;
    m_header->setTitle(tr("Datasheet of %1").arg(m_name));
    const QJsonObject written = view.record ? view.record->body.value(QLatin1String("answers")).toObject() : QJsonObject();
    for (DatasheetAnswerField *field : std::as_const(m_fields)) {
        if (isFirst || !field->hasUnstored())
            field->setAnswer(view.answer(field->key().toLatin1().constData()), written.value(field->key()).toString());
    }
    m_form->setEnabled(true);
    m_cite->setEnabled(view.record.has_value() && !m_page.services().session.isReadOnly());
    if (view.warnings.isEmpty())
        m_warnings->clear();
    else
        m_warnings->showMessage(Severity::Warning, view.warnings.join(QLatin1Char('\n')));
    m_header->setSubtitle(view.open() == 0 ? tr("All questions are answered. Stored when you leave an answer.") : tr("%n question(s) without an answer. Stored when you leave an answer.", nullptr, static_cast<int>(view.open())));
    tabInLayoutOrder(window());
    if (isFirst) {
        Q_EMIT named();
        if (!m_fields.isEmpty() && (isAncestorOf(QApplication::focusWidget()) || QApplication::focusWidget() == nullptr))
            m_fields.first()->editor()->setFocus();
    }
    if (!m_draft.isEmpty())
        putBack(std::exchange(m_draft, QJsonObject()));
}

void DatasheetForm::store(DatasheetAnswerField *field)
{
    const QString before = field->stored();
    const QString after = field->text();
    const QPointer<DatasheetForm> self(this);
    field->setStored(after);
    m_page.undoStack()->push(new DatasheetAnswerEdit(m_page, m_version, *inventory::datasheetQuestion(field->key()), before, after, [self, field, before](const core::Result<inventory::Datasheet> &stored) {
        if (!self)
            return;
        if (!stored) {
            field->setStored(before); // what was typed stays, and is tried again when the field is left
            self->m_message->showError(stored.error());
            self->keepDraft();
            return;
        }
        self->m_message->clear();
        self->keepDraft();
        self->refresh();
    }));
}

QString DatasheetForm::draftId() const
{
    return QStringLiteral("datasheet/") + m_version.text();
}

bool DatasheetForm::isDatasheet(const QJsonObject &draft)
{
    return draft.contains(QLatin1String("datasheet"));
}

void DatasheetForm::keepDraft()
{
    PageServices &services = m_page.services();
    QJsonObject answers;
    for (const DatasheetAnswerField *field : std::as_const(m_fields)) {
        if (field->hasUnstored())
            answers.insert(field->key(), field->text());
    }
    if (answers.isEmpty())
        services.drafts.discard(services.session.workspaceId(), m_page.pageId(), draftId());
    else
        services.drafts.keep({services.session.workspaceId(), m_page.pageId(), draftId(), tr("Datasheet of %1").arg(m_name), 0, {{QStringLiteral("datasheet"), m_version.text()}, {QStringLiteral("answers"), answers}}});
}

void DatasheetForm::putBack(const QJsonObject &draft)
{
    if (m_version.text().isEmpty()) {
        m_draft = draft;
        return;
    }
    const QJsonObject answers = draft.value(QLatin1String("answers")).toObject();
    for (DatasheetAnswerField *field : std::as_const(m_fields)) {
        if (!answers.contains(field->key()))
            continue;
        field->setTyped(answers.value(field->key()).toString());
        if (field->hasUnstored())
            store(field);
    }
    m_page.services().toasts.show(tr("What was typed before the last end is in the datasheet again."));
}

void DatasheetForm::commitFocused()
{
    for (DatasheetAnswerField *field : std::as_const(m_fields)) {
        if (field->editor()->hasFocus() && field->hasUnstored())
            store(field);
    }
}

void DatasheetForm::cite()
{
    m_page.services().session.read([version = m_version](core::Workspace &workspace) { return inventory::DatasheetRepository(workspace).write(version, {}, true); }, this, [this](const core::Result<inventory::Datasheet> &stored) {
        if (!stored) {
            m_message->showError(stored.error());
            return;
        }
        m_page.services().toasts.show(tr("The datasheet rests on %n finding(s).", nullptr, static_cast<int>(stored->cites.size())));
        refresh();
    });
}

void DatasheetForm::keyPressEvent(QKeyEvent *event)
{
    if (event->key() == Qt::Key_Escape) {
        commitFocused();
        Q_EMIT closed();
        return;
    }
    QWidget::keyPressEvent(event);
}

} // namespace hallmarker::ui
