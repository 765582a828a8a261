#include "ui/exercises/RoleTable.h"

#include "threats/workshop/WorkshopTimer.h"
#include "ui/kit/DetailSheet.h"
#include "ui/kit/EmptyState.h"
#include "ui/kit/InlineMessage.h"
#include "ui/kit/ListSection.h"
#include "ui/kit/RecordTable.h"
#include "ui/kit/SidePanel.h"
#include "ui/kit/Toast.h"
#include "ui/kit/Tokens.h"
#include "ui/shell/DraftStore.h"
#include "ui/shell/Session.h"

#include <QComboBox>
#include <QHBoxLayout>
#include <QLabel>
#include <QPlainTextEdit>
#include <QPushButton>
#include <QSignalBlocker>
#include <QVBoxLayout>

namespace hallmarker::ui {

RoleTable::RoleTable(PageServices &services, QWidget *parent)
    : QWidget(parent), m_services(services), m_roles(new QComboBox(this)), m_list(new ListSection(tr("Injects"), tr("Filter injects"), {{QStringLiteral("minute"), tr("Clock"), true}, {QStringLiteral("channel"), tr("Channel")}, {QStringLiteral("from"), tr("From")}, {QStringLiteral("text"), tr("What happens")}, {QStringLiteral("answers"), tr("Answers"), true}}, this)), m_text(new QPlainTextEdit(this)), m_send(new QPushButton(tr("Respond"), this)), m_message(new InlineMessage(this)), m_contents(std::make_shared<ExerciseContents>())
{
    setObjectName(QStringLiteral("exercise.role"));
    m_roles->setModel(new ChoiceListModel({}, m_roles));
    m_roles->setSizeAdjustPolicy(QComboBox::AdjustToMinimumContentsLengthWithIcon);
    m_roles->setMinimumContentsLength(24);
    auto *roleLabel = new QLabel(tr("R&ole"), this);
    roleLabel->setBuddy(m_roles);
    m_list->setWidths({70, 100, 150, 420, 70});
    m_list->table()->emptyState()->setTexts(IconId::Alert, tr("Nothing has happened yet"), tr("What comes for this role appears here when its minute has come. Answer it below: what you do, whom you call, what you look up."));
    auto *textLabel = new QLabel(tr("What &do you do?"), this);
    textLabel->setBuddy(m_text);
    m_text->setTabChangesFocus(true);
    m_text->setMaximumHeight(72);
    m_text->setMinimumHeight(44);
    m_text->setObjectName(QStringLiteral("exercise.answer"));
    auto *top = new QHBoxLayout;
    top->addWidget(roleLabel);
    top->addWidget(m_roles);
    top->addStretch(1);
    auto *bottom = new QHBoxLayout;
    bottom->addWidget(m_text, 1);
    bottom->addWidget(m_send, 0, Qt::AlignBottom);
    auto *column = new QVBoxLayout(this);
    column->setContentsMargins(0, 0, 0, 0);
    column->setSpacing(space::s);
    column->addLayout(top);
    column->addWidget(m_list, 1);
    column->addWidget(m_message);
    column->addWidget(textLabel);
    column->addLayout(bottom);
    connect(m_list->table(), &RecordTable::currentChanged, this, &RoleTable::showOne);
    connect(m_list->table(), &RecordTable::opened, this, &RoleTable::showOne);
    connect(m_roles, &QComboBox::currentIndexChanged, this, [this] { fill(); });
    connect(m_send, &QPushButton::clicked, this, &RoleTable::respond);
    connect(m_text, &QPlainTextEdit::textChanged, this, [this] {
        const QString text = m_text->toPlainText();
        m_send->setEnabled(!text.trimmed().isEmpty() && m_contents->isOpen() && !role().isEmpty());
        if (text.trimmed().isEmpty())
            m_services.drafts.discard(m_services.session.workspaceId(), QStringLiteral("exercises"), draftId());
        else
            m_services.drafts.keep({m_services.session.workspaceId(), QStringLiteral("exercises"), draftId(), tr("Response"), m_services.clock.nowMs(), {{QStringLiteral("text"), text}}});
    });
    m_send->setEnabled(false);
}

QString RoleTable::role() const
{
    return m_roles->currentData(Qt::UserRole).toString();
}

QString RoleTable::draftId() const
{
    return m_contents->isOpen() ? QStringLiteral("%1/%2").arg(m_contents->run().head.id, role()) : QString();
}

void RoleTable::type(const QString &wanted, const QString &text)
{
    m_roles->setCurrentIndex(qMax(0, m_roles->findData(wanted)));
    m_text->setPlainText(text);
}

void RoleTable::show(const std::shared_ptr<const ExerciseContents> &contents, qint64 nowMs)
{
    m_contents = contents;
    m_nowMs = nowMs;
    if (!contents->isOpen())
        return;
    // Whoever evaluates, or holds the table, has a tab for each role; a player has the own ones.
    const threats::ExerciseSeat *own = contents->run().seatOf(contents->who);
    ChoiceListModel::Choices roles;
    for (const threats::ScenarioRole &one : contents->run().scenario.roles) {
        const threats::ExerciseSeat *player = contents->playerOf(one.id);
        if (player && (!own || own->isEvaluator || own == player))
            roles.append({one.id, QStringLiteral("%1 · %2").arg(one.title, player->who)});
    }
    if (roles != m_offered) { // else a list that is open just now would be closed each second
        const QString before = role();
        m_offered = roles;
        const QSignalBlocker quiet(m_roles);
        m_roles->setModel(new ChoiceListModel(roles, m_roles)); // a combo box deletes the model that is its child
        m_roles->setCurrentIndex(qMax(0, m_roles->findData(before)));
    }
    fill();
}

void RoleTable::fill()
{
    if (!m_contents->isOpen())
        return;
    const threats::ExerciseRun &run = m_contents->run();
    const threats::ExerciseSeat *player = m_contents->playerOf(role());
    QList<TableRow> rows;
    if (player) {
        for (const threats::Inject &inject : run.delivered(player->who, run.times.exerciseMs(m_nowMs))) {
            if (!inject.to.isEmpty() && !inject.to.contains(role()))
                continue; // another role of the same person
            qsizetype answers = 0;
            for (const threats::ExerciseResponse &response : run.responses)
                answers += response.inject == inject.id && response.role == role() ? 1 : 0;
            TableRow row;
            row.id = inject.id;
            row.cells = {{threats::WorkshopTimer::text(qint64(inject.at * 60'000)), inject.at, {}, IconId::None, {}}, {threats::injectChannelText(inject.channel), {}, {}, IconId::None, {}}, {inject.from, {}, {}, IconId::None, {}}, {inject.text, {}, {}, IconId::None, inject.text}, {answers == 0 ? QString() : QString::number(answers), answers, {}, IconId::None, {}}};
            rows.append(row);
        }
    }
    const bool isNewer = rows.size() > m_list->rows()->rows().size();
    m_list->rows()->setRows(rows);
    if (isNewer)
        m_list->table()->select(rows.constLast().id);
    m_text->setEnabled(run.state == threats::ExerciseState::Running || run.state == threats::ExerciseState::Paused);
    m_send->setEnabled(m_text->isEnabled() && player && !m_text->toPlainText().trimmed().isEmpty());
}

void RoleTable::showOne(const QString &id)
{
    const threats::Inject *inject = m_contents->isOpen() ? m_contents->run().scenario.inject(id) : nullptr;
    if (!inject)
        return;
    auto *sheet = new DetailSheet;
    sheet->addFact(tr("From"), inject->from);
    sheet->addText(inject->text);
    sheet->addFact(tr("To look up"), inject->evidence.join(QLatin1Char('\n')));
    for (const threats::ExerciseResponse &response : m_contents->run().responses)
        if (response.inject == id && response.role == role())
            sheet->addFact(QStringLiteral("%1, %2").arg(response.by, threats::WorkshopTimer::text(response.exerciseMs)), response.text);
    m_list->showDetail(threats::injectChannelText(inject->channel), sheet);
}

void RoleTable::respond()
{
    const threats::ExerciseSeat *player = m_contents->isOpen() ? m_contents->playerOf(role()) : nullptr;
    if (!player)
        return;
    m_send->setEnabled(false);
    m_message->clear();
    m_services.session.read([text = m_text->toPlainText(), inject = m_list->table()->currentId(), who = player->who, id = m_contents->run().head.id](core::Workspace &workspace) { return threats::ExerciseBook(workspace, who).respond(id, inject, text); }, this, [this](const core::Result<threats::ExerciseResponse> &made) {
        m_send->setEnabled(true);
        if (!made) {
            m_message->showError(made.error());
            return;
        }
        m_text->clear(); // discards the draft
        m_services.toasts.show(tr("Written down at %1.", "time on the exercise clock").arg(threats::WorkshopTimer::text(made->exerciseMs)));
        Q_EMIT written();
    });
}

} // namespace hallmarker::ui
