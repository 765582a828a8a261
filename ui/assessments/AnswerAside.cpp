#include "ui/assessments/AnswerAside.h"

#include "dpia/answers/AnswerValue.h"
#include "dpia/answers/RichText.h"
#include "dpia/assessment/CitedEvidence.h"
#include "ui/assessments/AssessmentWords.h"
#include "ui/assessments/FoldSection.h"
#include "ui/assessments/RecordPicker.h"
#include "ui/kit/DayField.h"
#include "ui/kit/FileDialog.h"
#include "ui/kit/FlowRow.h"
#include "ui/kit/MessageBox.h"
#include "ui/kit/TabOrder.h"
#include "ui/kit/Tokens.h"
#include "ui/shell/RecordFinder.h"
#include "ui/shell/Session.h"

#include <QFile>
#include <QFileInfo>
#include <QLabel>
#include <QListWidget>
#include <QMimeDatabase>
#include <QPlainTextEdit>
#include <QPushButton>
#include <QVBoxLayout>

#include <algorithm>

namespace hallmarker::ui {

namespace {

constexpr qint64 largestAttachment = 64LL << 20;
constexpr int idRole = Qt::UserRole;
constexpr int evidenceHeight = 180;
constexpr int versionsHeight = 280;

QLabel *asideLabel(QWidget *parent)
{
    auto *label = new QLabel(parent);
    label->setWordWrap(true);
    label->setTextFormat(Qt::PlainText);
    return label;
}

QListWidget *asideList(const QString &name, const char *objectName, QWidget *parent)
{
    auto *list = new QListWidget(parent);
    list->setObjectName(QLatin1String(objectName));
    list->setAccessibleName(name);
    list->setTabKeyNavigation(false);
    list->setWordWrap(true);
    list->setTextElideMode(Qt::ElideNone);
    list->setHorizontalScrollBarPolicy(Qt::ScrollBarAlwaysOff);
    list->setResizeMode(QListView::Adjust);
    return list;
}

/// As high as its entries, whose texts wrap, up to a height from which on it scrolls.
void fitList(QListWidget *list, int most)
{
    constexpr int besideText = 48; // icon, margins and a scroll bar
    const int width = std::max(80, list->width() - besideText);
    int height = 2 * list->frameWidth() + 2;
    for (int row = 0; row < list->count(); ++row) {
        const int text = list->fontMetrics().boundingRect(QRect(0, 0, width, 10'000), Qt::TextWordWrap, list->item(row)->text()).height() + space::s;
        list->item(row)->setSizeHint(QSize(width, text));
        height += text;
    }
    list->setFixedHeight(std::clamp(height, 40, most));
    list->setVisible(list->count() > 0);
}

} // namespace

AnswerAside::AnswerAside(PageServices &services, AnswerDesk &desk, const QString &language, QWidget *parent) : QScrollArea(parent), m_services(services), m_desk(desk), m_language(language)
{
    setObjectName(QStringLiteral("assessment.aside"));
    setWidgetResizable(true);
    setFrameShape(QFrame::NoFrame);
    setFocusPolicy(Qt::NoFocus);
    setHorizontalScrollBarPolicy(Qt::ScrollBarAlwaysOff);
    setMinimumWidth(220);
    auto *sheet = new QWidget;
    auto *column = new QVBoxLayout(sheet);
    column->setContentsMargins(space::m, 0, space::m, space::m);
    column->setSpacing(space::l);
    buildEvidence(column);
    buildComments(column);
    buildVersions(column);
    column->addStretch();
    setWidget(sheet);
    sheet->setAutoFillBackground(false);
    viewport()->setAutoFillBackground(false);
    connect(&m_desk, &AnswerDesk::changed, this, [this](const QString &question) {
        if (question == m_id || question.isEmpty())
            refresh();
    });
}

void AnswerAside::buildEvidence(QVBoxLayout *column)
{
    m_evidenceFold = new FoldSection(tr("Evidence"), this);
    m_evidenceRule = asideLabel(this);
    m_evidenceRule->setForegroundRole(QPalette::PlaceholderText);
    m_evidence = asideList(tr("What this answer cites"), "evidence.list", this);
    m_remove = new QPushButton(tr("Remove"), this);
    m_remove->setObjectName(QStringLiteral("evidence.remove"));
    m_picker = new RecordPicker(m_services.session, this);
    m_picker->hide();
    auto *buttons = new QWidget(this);
    auto *row = new FlowRow(buttons);
    row->setContentsMargins(0, 0, 0, 0);
    row->setSpacing(space::s);
    const auto addButton = [&](const QString &text, const char *name, auto slot) {
        auto *button = new QPushButton(text, buttons);
        button->setObjectName(QLatin1String(name));
        row->addSpacing(space::s);
        row->addWidget(button);
        connect(button, &QPushButton::clicked, this, slot);
        return button;
    };
    addButton(tr("Cite ..."), "evidence.cite", &AnswerAside::startCiting);
    addButton(tr("File ..."), "evidence.file", &AnswerAside::attachFile);
    addButton(tr("Statement ..."), "evidence.statement", &AnswerAside::addStatement);
    row->addSpacing(space::s);
    row->addWidget(m_remove);
    m_evidenceFold->addWidget(m_evidenceRule);
    m_evidenceFold->addWidget(m_evidence);
    m_evidenceFold->addWidget(buttons);
    m_evidenceFold->addWidget(m_picker);
    column->addWidget(m_evidenceFold);
    connect(m_remove, &QPushButton::clicked, this, &AnswerAside::removeCitation);
    connect(m_picker, &RecordPicker::picked, this, &AnswerAside::citeById);
    connect(m_picker, &RecordPicker::cancelled, m_picker, &QWidget::hide);
    connect(m_evidence, &QListWidget::itemActivated, this, [this](QListWidgetItem *item) {
        const QString id = item->data(idRole).toString();
        m_services.goTo(id.startsWith(QLatin1String("fnd_")) || id.startsWith(QLatin1String("finding")) ? QStringLiteral("checks") : QStringLiteral("inventory"), id);
    });
}

void AnswerAside::buildComments(QVBoxLayout *column)
{
    m_commentFold = new FoldSection(tr("Comments"), this);
    m_comments = asideLabel(this);
    m_comments->setObjectName(QStringLiteral("comments.text"));
    m_comments->setTextInteractionFlags(Qt::TextSelectableByMouse);
    m_remark = new QPlainTextEdit(this);
    m_remark->setObjectName(QStringLiteral("comments.new"));
    m_remark->setAccessibleName(tr("New comment"));
    m_remark->setPlaceholderText(tr("Write a comment"));
    m_remark->setTabChangesFocus(true);
    m_remark->setFixedHeight(3 * fontMetrics().lineSpacing() + space::m);
    m_send = new QPushButton(tr("Comment", "verb"), this);
    m_send->setObjectName(QStringLiteral("comments.send"));
    m_commentFold->addWidget(m_comments);
    m_commentFold->addWidget(m_remark);
    m_commentFold->addWidget(m_send);
    column->addWidget(m_commentFold);
    connect(m_send, &QPushButton::clicked, this, &AnswerAside::remark);
    connect(m_remark, &QPlainTextEdit::textChanged, this, [this] { m_send->setEnabled(!m_remark->toPlainText().trimmed().isEmpty()); });
    m_send->setEnabled(false);
}

void AnswerAside::buildVersions(QVBoxLayout *column)
{
    m_versionFold = new FoldSection(tr("Versions"), this);
    m_versions = asideList(tr("Versions of this answer"), "versions.list", this);
    m_restore = new QPushButton(tr("Back to this version"), this);
    m_restore->setObjectName(QStringLiteral("versions.restore"));
    m_versionFold->addWidget(m_versions);
    m_versionFold->addWidget(m_restore);
    column->addWidget(m_versionFold);
    m_versionFold->setOpen(false);
    connect(m_versionFold, &FoldSection::toggled, this, [this](bool isOpen) {
        if (isOpen)
            readVersions();
    });
    connect(m_versions, &QListWidget::currentRowChanged, this, [this](int row) { m_restore->setEnabled(row > 0 && m_desk.mayWrite()); });
    connect(m_restore, &QPushButton::clicked, this, [this] {
        if (const QListWidgetItem *item = m_versions->currentItem())
            m_desk.restore(m_id, item->data(idRole).toLongLong());
    });
}

void AnswerAside::showQuestion(const QString &id)
{
    if (id != m_id)
        m_picker->hide();
    m_id = id;
    m_shownVersions.clear();
    refresh();
}

void AnswerAside::refresh()
{
    if (!m_desk.isOpen() || !m_desk.loaded().form->question(m_id)) {
        widget()->setEnabled(false);
        return;
    }
    widget()->setEnabled(true);
    fillEvidence();
    fillComments();
    if (m_versionFold->isOpen())
        readVersions();
    m_remark->setReadOnly(m_services.session.isReadOnly());
}

void AnswerAside::fillEvidence()
{
    const dpia::Question &question = *m_desk.loaded().form->question(m_id);
    const QList<dpia::Citation> cites = m_desk.saying(m_id).cites;
    QString rule = question.evidence.isRequired || question.type == dpia::QuestionType::Evidence ? tr("This answer has to cite something.") : tr("What shows that the answer is true? When it changes, the answer turns stale.");
    if (!question.evidence.check.isEmpty())
        rule += QLatin1Char(' ') + tr("Wanted is a finding of the check %1.").arg(question.evidence.check);
    m_evidenceRule->setText(rule);
    const QString before = m_evidence->currentItem() ? m_evidence->currentItem()->data(idRole).toString() : QString();
    m_evidence->clear();
    for (const dpia::Citation &citation : cites) {
        const CitedThing thing = m_desk.contents().cited.value(QString(m_id + QLatin1Char('/') + citation.id));
        const QString name = thing.name.isEmpty() ? (citation.note.isEmpty() ? citation.id : citation.note) : thing.name;
        auto *item = new QListWidgetItem(icon(thing.problem.isEmpty() ? recordKindIcon(thing.kind) : IconId::Stale), thing.problem.isEmpty() ? name : tr("%1: %2", "what is cited and what is wrong with it").arg(name, thing.problem), m_evidence);
        item->setData(idRole, citation.id);
        item->setToolTip(item->text());
        if (citation.id == before)
            m_evidence->setCurrentItem(item);
    }
    m_remove->setEnabled(m_desk.mayWrite());
    m_remove->setVisible(!cites.isEmpty());
    m_evidenceFold->setTitle(cites.isEmpty() ? tr("Evidence") : tr("Evidence (%1)").arg(cites.size()));
    fitList(m_evidence, evidenceHeight);
}

void AnswerAside::fillComments()
{
    QStringList lines;
    for (const dpia::Comment &comment : m_desk.loaded().comments)
        if (comment.target == target())
            lines += tr("%1, %2:\n%3", "who, when, what").arg(comment.by, localMoment(comment.createdMs), dpia::RichText::plain(comment.text));
    m_comments->setText(lines.join(QStringLiteral("\n\n")));
    m_comments->setVisible(!lines.isEmpty());
    m_commentFold->setTitle(lines.isEmpty() ? tr("Comments") : tr("Comments (%1)").arg(lines.size()));
}

void AnswerAside::readVersions()
{
    const auto answer = m_desk.loaded().answers.constFind(m_id);
    const QString now = answer == m_desk.loaded().answers.constEnd() ? m_id : QStringLiteral("%1@%2").arg(answer->id).arg(answer->revision);
    if (now == m_shownVersions)
        return;
    m_shownVersions = now;
    const auto work = [loaded = m_desk.loaded(), question = m_id](core::Workspace &workspace) -> core::Result<QList<dpia::Answer>> {
        auto versions = dpia::AssessmentBook(workspace).versions(loaded, question);
        if (!versions && versions.error().kind == core::ErrorKind::NotFound)
            return QList<dpia::Answer>();
        return versions;
    };
    m_services.session.read(work, this, [this, now](const core::Result<QList<dpia::Answer>> &versions) {
        if (versions && now == m_shownVersions)
            fillVersions(*versions);
    });
}

void AnswerAside::fillVersions(const QList<dpia::Answer> &versions)
{
    const dpia::Question *question = m_desk.isOpen() ? m_desk.loaded().form->question(m_id) : nullptr;
    if (!question)
        return;
    m_versions->clear();
    for (auto version = versions.crbegin(); version != versions.crend(); ++version) {
        const QString text = dpia::AnswerValue::display(*question, *m_desk.loaded().form, version->value, m_language).simplified();
        auto *item = new QListWidgetItem(tr("%1. %2, %3\n%4", "number of a version, who, when, its text").arg(QString::number(version->revision), version->author, localMoment(version->updatedMs), text.isEmpty() ? tr("(no answer)") : text.left(120)), m_versions);
        item->setData(idRole, version->revision);
        item->setToolTip(text.left(1000));
    }
    m_restore->setVisible(m_versions->count() > 1);
    m_restore->setEnabled(false);
    fitList(m_versions, versionsHeight);
    tabInLayoutOrder(this);
}

void AnswerAside::resizeEvent(QResizeEvent *event)
{
    QScrollArea::resizeEvent(event);
    fitList(m_evidence, evidenceHeight);
    fitList(m_versions, versionsHeight);
}

void AnswerAside::startCiting()
{
    if (!m_desk.mayWrite())
        return;
    m_evidenceFold->setOpen(true);
    m_picker->show();
    tabInLayoutOrder(this);
    m_picker->start();
    ensureWidgetVisible(m_picker);
}

void AnswerAside::startCommenting()
{
    m_commentFold->setOpen(true);
    m_remark->setFocus();
    ensureWidgetVisible(m_remark);
}

void AnswerAside::citeById(const QString &id)
{
    m_services.session.read([id](core::Workspace &workspace) { return workspace.record(id); }, this, [this](const core::Result<core::Record> &record) {
        if (record)
            cite(*record);
        else
            Q_EMIT failed(record.error());
    });
}

void AnswerAside::cite(const core::Record &record)
{
    m_picker->hide();
    dpia::Saying saying = m_desk.saying(m_id);
    const bool isCited = std::any_of(saying.cites.cbegin(), saying.cites.cend(), [&record](const dpia::Citation &citation) { return citation.id == record.id; });
    if (!isCited) {
        saying.cites.append({record.id, record.basis, record.name});
        m_desk.type(m_id, saying);
        m_desk.leave(m_id);
    }
    m_evidence->setFocus();
}

void AnswerAside::removeCitation()
{
    const QListWidgetItem *item = m_evidence->currentItem() ? m_evidence->currentItem() : m_evidence->item(0);
    if (!item)
        return;
    dpia::Saying saying = m_desk.saying(m_id);
    saying.cites.removeIf([id = item->data(idRole).toString()](const dpia::Citation &citation) { return citation.id == id; });
    m_desk.type(m_id, saying);
    m_desk.leave(m_id);
}

void AnswerAside::attachFile()
{
    if (!m_desk.mayWrite())
        return;
    FileQuestion question;
    question.title = tr("Which file shows it?");
    question.purpose = QStringLiteral("evidence");
    FileDialog::ask(window(), question, this, [this, id = m_id](const QString &path) {
        const auto work = [path](core::Workspace &workspace) -> core::Result<core::Record> {
            QFile file(path);
            if (!file.open(QIODevice::ReadOnly))
                return core::Error(core::ErrorKind::Unreadable, tr("Cannot read %1: %2.").arg(path, file.errorString()), {}, {.file = path});
            if (file.size() > largestAttachment)
                return core::Error(core::ErrorKind::LimitExceeded, tr("%1 is larger than 64 MiB. Keep it elsewhere and cite a statement that says where.").arg(path), {}, {.file = path});
            dpia::EvidenceItem item;
            item.name = QFileInfo(path).fileName();
            item.mediaType = QMimeDatabase().mimeTypeForFile(path).name();
            core::Record stored;
            const QByteArray content = file.readAll();
            HALLMARKER_TRY(workspace.write(QStringLiteral("evidence.added"), [&](core::WriteTransaction &transaction) -> core::Result<void> {
                HALLMARKER_ASSIGN(stored, dpia::EvidenceItem::addFile(transaction, item, content));
                return {};
            }));
            return stored;
        };
        m_services.session.read(work, this, [this, id](const core::Result<core::Record> &record) {
            if (!record)
                Q_EMIT failed(record.error());
            else if (id == m_id)
                cite(*record);
        });
    });
}

void AnswerAside::addStatement()
{
    if (!m_desk.mayWrite())
        return;
    Question question;
    question.title = tr("Cite a statement");
    question.text = tr("What somebody says, or where something is written down. It is kept with your name and the time.");
    question.choices = {tr("Cite", "verb"), tr("Cancel")};
    question.inputLabel = tr("&Statement");
    question.isLongInput = true;
    MessageBox::ask(window(), question, this, [this, id = m_id](int choice, const QString &input) {
        if (choice != 0 || input.trimmed().isEmpty())
            return;
        const auto work = [text = input.trimmed()](core::Workspace &workspace) -> core::Result<core::Record> {
            dpia::EvidenceItem item;
            item.form = QStringLiteral("statement");
            item.name = text.simplified().left(80);
            item.text = text;
            core::Record stored;
            HALLMARKER_TRY(workspace.write(QStringLiteral("evidence.added"), [&](core::WriteTransaction &transaction) -> core::Result<void> {
                HALLMARKER_ASSIGN(stored, dpia::EvidenceItem::add(transaction, item));
                return {};
            }));
            return stored;
        };
        m_services.session.read(work, this, [this, id](const core::Result<core::Record> &record) {
            if (!record)
                Q_EMIT failed(record.error());
            else if (id == m_id)
                cite(*record);
        });
    });
}

void AnswerAside::remark()
{
    const QString text = m_remark->toPlainText().trimmed();
    if (text.isEmpty())
        return;
    m_send->setEnabled(false);
    const auto work = [assessment = m_desk.loaded().assessment, target = target(), text](core::Workspace &workspace) { return dpia::AssessmentBook(workspace).comment(assessment, target, dpia::RichText::fromPlain(text)); };
    m_services.session.read(work, this, [this](const core::Result<dpia::Comment> &comment) {
        if (!comment) {
            m_send->setEnabled(true);
            Q_EMIT failed(comment.error());
            return;
        }
        m_remark->clear(); // the reading that follows shows it
    });
}

} // namespace hallmarker::ui
