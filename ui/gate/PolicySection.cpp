#include "ui/gate/PolicySection.h"

#include "ui/gate/GateWords.h"
#include "ui/kit/ActionButton.h"
#include "ui/kit/EmptyState.h"
#include "ui/kit/InlineMessage.h"
#include "ui/kit/RecordTable.h"
#include "ui/kit/RowsModel.h"
#include "ui/kit/Toast.h"
#include "ui/kit/Tokens.h"
#include "ui/shell/CommandRegistry.h"

#include <QFontDatabase>
#include <QPlainTextEdit>
#include <QSaveFile>
#include <QSplitter>
#include <QTableView>
#include <QTextBlock>
#include <QTimer>
#include <QVBoxLayout>

namespace hallmarker::ui {

PolicySection::PolicySection(PageServices &services, const GateService &service, QWidget *parent)
    : QWidget(parent), m_services(services), m_service(service), m_message(new InlineMessage(this)), m_editor(new QPlainTextEdit(this)),
      m_rows(new RowsModel({{QStringLiteral("line"), tr("Line"), true}, {QStringLiteral("title"), tr("Requirement")}, {QStringLiteral("text"), tr("What it demands")}, {QStringLiteral("severity"), tr("Severity")}}, this)),
      m_demands(new RecordTable(tr("What the policy demands"), this)), m_contents(std::make_shared<GateContents>())
{
    m_editor->setAccessibleName(tr("Policy"));
    m_editor->setFont(QFontDatabase::systemFont(QFontDatabase::FixedFont));
    m_editor->setTabChangesFocus(true);
    m_editor->setLineWrapMode(QPlainTextEdit::NoWrap);
    m_demands->setModel(m_rows);
    int column = 0;
    for (const int width : {60, 170, 300, 90})
        m_demands->view()->setColumnWidth(column++, width);
    m_demands->emptyState()->setTexts(IconId::Verify, tr("The policy demands nothing yet"), tr("Each requirement of the policy stands here in a sentence, as soon as it can be read."));
    auto *splitter = new QSplitter(this);
    splitter->setChildrenCollapsible(false);
    splitter->addWidget(m_editor);
    splitter->addWidget(m_demands);
    splitter->setStretchFactor(0, 2);
    splitter->setStretchFactor(1, 3);
    auto *parts = new QVBoxLayout(this);
    parts->setContentsMargins(0, 0, 0, 0);
    parts->setSpacing(space::m);
    parts->addWidget(m_message);
    parts->addWidget(splitter, 1);
    auto *pause = new QTimer(this);
    pause->setSingleShot(true);
    pause->setInterval(300);
    connect(m_editor, &QPlainTextEdit::textChanged, pause, qOverload<>(&QTimer::start));
    connect(m_editor, &QPlainTextEdit::textChanged, this, [this] { m_services.commands.refreshSoon(); });
    connect(pause, &QTimer::timeout, this, &PolicySection::judge);
    connect(m_demands, &RecordTable::opened, this, [this](const QString &id) { goToLine(id.section(QLatin1Char('/'), 0, 0).toLongLong()); });
}

QList<Command> PolicySection::commands()
{
    return {{QStringLiteral("gate.save"), tr("&Save policy"), CommandArea::Page, {}, IconId::File, [this] { save(); }, [this] { return isEdited(); }, {}}};
}

void PolicySection::ready()
{
    auto *save = new ActionButton(m_services.commands.action(QStringLiteral("gate.save")), ActionButton::Look::Plain, this);
    static_cast<QVBoxLayout *>(layout())->insertWidget(1, save, 0, Qt::AlignLeading);
}

bool PolicySection::isEdited() const
{
    return !m_contents->path.isEmpty() && m_editor->toPlainText().toUtf8() != m_contents->text;
}

void PolicySection::show(const std::shared_ptr<const GateContents> &contents)
{
    const bool keepsTyping = isEdited() && contents->path == m_contents->path;
    m_contents = contents;
    m_editor->setReadOnly(contents->path.isEmpty());
    if (!keepsTyping)
        m_editor->setPlainText(QString::fromUtf8(contents->text));
    judge();
    m_services.commands.refreshSoon();
}

void PolicySection::judge()
{
    if (m_contents->path.isEmpty()) {
        m_message->clear();
        showDemands({});
        return;
    }
    if (!isEdited() && m_contents->problem) {
        m_message->showError(*m_contents->problem);
        showDemands({});
        return;
    }
    const auto policy = m_service.parse(m_editor->toPlainText().toUtf8(), m_contents->path);
    if (!policy) {
        m_message->showError(policy.error());
        showDemands({});
        return;
    }
    m_message->clear();
    const auto demands = m_service.demands(*policy);
    showDemands(demands ? *demands : QList<core::GateDemand>());
}

void PolicySection::showDemands(const QList<core::GateDemand> &demands)
{
    QList<TableRow> rows;
    for (qsizetype at = 0; at < demands.size(); ++at) {
        const core::GateDemand &demand = demands.at(at);
        rows.append({QStringLiteral("%1/%2").arg(demand.where.line).arg(at), {{QString::number(demand.where.line), demand.where.line, {}, IconId::None, {}}, {demand.title, {}, {}, IconId::None, demand.requirement}, {demand.text, {}, {}, IconId::None, demand.text}, {gateSeverityWord(demand.severity), int(demand.severity), {}, IconId::None, {}}}});
    }
    m_rows->setRows(rows);
}

void PolicySection::goToLine(qint64 line)
{
    const QTextBlock block = m_editor->document()->findBlockByNumber(static_cast<int>(line) - 1);
    if (!block.isValid())
        return;
    m_editor->setTextCursor(QTextCursor(block));
    m_editor->setFocus();
}

void PolicySection::save()
{
    const QByteArray bytes = m_editor->toPlainText().toUtf8();
    QSaveFile file(m_contents->path);
    if (!file.open(QIODevice::WriteOnly) || file.write(bytes) != bytes.size() || !file.commit()) {
        m_message->showError(core::Error(core::ErrorKind::Io, tr("The policy could not be saved: %1. What was there is unchanged.").arg(file.errorString())));
        return;
    }
    m_services.toasts.show(tr("The policy is saved."));
    Q_EMIT saved();
}

} // namespace hallmarker::ui
