#include "ui/privacy/AttackView.h"

#include "ui/kit/ActionButton.h"
#include "ui/kit/ChoiceListModel.h"
#include "ui/kit/EmptyState.h"
#include "ui/kit/FlowRow.h"
#include "ui/kit/InlineMessage.h"
#include "ui/kit/RecordTable.h"
#include "ui/kit/RowsModel.h"
#include "ui/kit/Tokens.h"
#include "ui/privacy/PrivacyWords.h"
#include "ui/shell/CommandRegistry.h"

#include <QComboBox>
#include <QLabel>
#include <QProgressBar>
#include <QSplitter>
#include <QVBoxLayout>

namespace hallmarker::ui {

using anonymisation::AttributeRole;
using checks::ReleaseAttackSuite;
using checks::SuiteAttack;

namespace {

QString attackWord(const QString &name)
{
    if (name == QLatin1String("singling-out"))
        return AttackView::tr("Singling out");
    return name == QLatin1String("linkability") ? AttackView::tr("Linkability") : AttackView::tr("Inference");
}

QString attackMeaning(const QString &name)
{
    if (name == QLatin1String("singling-out"))
        return AttackView::tr("Conditions over what is known that hold for exactly one person.");
    if (name == QLatin1String("linkability"))
        return AttackView::tr("Two halves of what is known that lead to the same released record.");
    return AttackView::tr("The secret of a person, taken from the nearest released record.");
}

QString rateText(const checks::SuccessRate &rate)
{
    return AttackView::tr("%1 \u00b1 %2", "a share and its error").arg(percentText(rate.rate), percentText(rate.error));
}

} // namespace

AttackView::AttackView(PrivacyDesk &desk, QWidget *parent)
    : QWidget(parent), m_desk(desk), m_message(new InlineMessage(this)), m_intro(new QLabel(this)), m_bar(new QWidget(this)), m_secret(new QComboBox(m_bar)), m_progress(new QProgressBar(this)),
      m_rows(new RowsModel({{QStringLiteral("attack"), tr("Attack")}, {QStringLiteral("succeeds"), tr("Succeeds"), true}, {QStringLiteral("guessing"), tr("By guessing"), true}, {QStringLiteral("attempts"), tr("Attempts"), true}, {QStringLiteral("note"), tr("What it means")}}, this)), m_table(new RecordTable(tr("Attacks on the release"), this))
{
    m_intro->setWordWrap(true);
    m_intro->setTextFormat(Qt::PlainText);
    m_intro->setObjectName(QStringLiteral("privacy.attacks"));
    m_secret->setObjectName(QStringLiteral("privacy.secret"));
    m_secret->setSizeAdjustPolicy(QComboBox::AdjustToMinimumContentsLengthWithIcon);
    m_secret->setMinimumContentsLength(14);
    auto *label = new QLabel(tr("The attacker &wants to learn"), m_bar);
    label->setBuddy(m_secret);
    auto *row = new FlowRow(m_bar);
    row->setContentsMargins(0, 0, 0, 0);
    row->setSpacing(space::s);
    row->addWidget(label);
    row->addWidget(m_secret);
    row->addSpacing(space::l);
    m_progress->setObjectName(QStringLiteral("privacy.attackProgress"));
    m_progress->setAccessibleName(tr("Progress of the attacks"));
    m_progress->setMaximumWidth(space::proseWidth);
    m_progress->setRange(0, 0);
    m_table->setModel(m_rows);
    auto *room = new QSplitter(this);
    room->addWidget(m_table);
    room->setSizePolicy(QSizePolicy::Expanding, QSizePolicy::Ignored);
    room->setMinimumHeight(140);
    m_table->setMinimumSize(240, 120);
    m_table->setWidths({110, 130, 130, 80, 400});
    m_table->emptyState()->setTexts(IconId::Threat, tr("The release was not attacked yet"), tr("Three attacks are tried on it as somebody would who knows the quasi-identifiers of everybody in the source, each against guessing without the release."));
    auto *column = new QVBoxLayout(this);
    column->setContentsMargins(0, 0, 0, 0);
    column->setSpacing(space::s);
    column->addWidget(m_message);
    column->addWidget(m_bar);
    column->addWidget(m_progress);
    column->addWidget(m_intro);
    column->addWidget(room, 1);
    connect(&m_desk.jobs, &PrivacyJobs::failed, this, [this](PrivacyJobs::Kind kind, const core::Error &error) {
        if (kind != PrivacyJobs::Kind::Attack)
            return;
        if (error.kind == core::ErrorKind::Cancelled)
            m_message->showMessage(Severity::Info, tr("The attacks were cancelled."));
        else
            m_message->showError(error);
    });
}

QList<Command> AttackView::commands()
{
    return {{QStringLiteral("privacy.attack"), tr("&Attack this release"), CommandArea::Page, {}, IconId::Threat,
             [this] {
                 m_message->clear();
                 m_desk.jobs.attack(m_secret->currentData().toString());
             },
             [this] { return isVisible() && m_desk.document.result() && m_desk.document.result()->isReleased() && m_desk.jobs.running() == PrivacyJobs::Kind::None; }, {}}};
}

void AttackView::ready()
{
    auto *row = static_cast<FlowRow *>(m_bar->layout());
    for (const char *id : {"privacy.attack", "privacy.cancel"}) {
        row->addWidget(new ActionButton(m_desk.services.commands.action(QLatin1String(id)), ActionButton::Look::Plain, m_bar));
        row->addSpacing(space::s);
    }
}

void AttackView::fillSecrets()
{
    const ReleaseDraft &draft = m_desk.document.draft();
    const QStringList columns = draft.columnsOf(AttributeRole::Sensitive) + draft.columnsOf(AttributeRole::Insensitive);
    if (columns == m_columns && m_secret->count() > 0)
        return;
    m_columns = columns;
    const QString chosen = m_secret->currentData().toString();
    ChoiceListModel::Choices choices;
    for (const QString &column : columns)
        choices.append({column, column});
    if (choices.isEmpty())
        choices.append({QString(), tr("nothing", "what an attacker wants to learn")});
    m_secret->setModel(new ChoiceListModel(choices, m_secret));
    m_secret->setCurrentIndex(std::max(0, m_secret->findData(chosen)));
}

void AttackView::showAttacks()
{
    const std::shared_ptr<const AttackedRelease> &attacked = m_desk.document.attacked();
    const bool isReleased = m_desk.document.result() && m_desk.document.result()->isReleased();
    m_intro->setVisible(attacked != nullptr || !isReleased);
    if (!isReleased)
        m_intro->setText(tr("Without a release there is nothing to attack."));
    if (attacked)
        m_intro->setText(tr("The attacker knows %1 of everybody. An attack that succeeds no more often than guessing learns nothing from the release; what is true of people in general, as that a region earns less, can be guessed from it without harm to any one person.").arg(attacked->result->built.input.definition.quasiIdentifiers.join(QStringLiteral(", "))));
    if (attacked == m_shown)
        return;
    m_shown = attacked;
    QList<TableRow> rows;
    if (attacked) {
        for (const SuiteAttack &attack : attacked->suite.attacks) {
            TableRow row;
            row.id = attack.name;
            const QString meaning = attack.note.isEmpty() ? attackMeaning(attack.name) : attack.note;
            QList<RowsCell> figures{{attack.isHarmless ? tr("never", "an attack succeeds") : tr("not tried", "an attack"), 0.0, {}, IconId::None, {}}, {}, {}};
            if (attack.outcome) {
                const checks::SuccessRate rate = attack.outcome->attack(ReleaseAttackSuite::confidence);
                const checks::SuccessRate guess = attack.outcome->baseline(ReleaseAttackSuite::confidence);
                figures = {{rateText(rate), rate.rate, {}, IconId::None, {}}, {rateText(guess), guess.rate, {}, IconId::None, {}}, {countText(std::uint64_t(attack.outcome->attempts)), qint64(attack.outcome->attempts), {}, IconId::None, {}}};
            }
            row.cells = QList<RowsCell>{{attackWord(attack.name), rows.size(), {}, IconId::None, {}}} + figures + QList<RowsCell>{{meaning, {}, {}, IconId::None, meaning}};
            rows.append(row);
        }
    }
    m_rows->setRows(rows);
}

void AttackView::show()
{
    const bool isRunning = m_desk.jobs.running() == PrivacyJobs::Kind::Attack;
    m_progress->setVisible(isRunning);
    m_secret->setEnabled(m_desk.jobs.running() == PrivacyJobs::Kind::None);
    fillSecrets();
    showAttacks();
}

} // namespace hallmarker::ui
