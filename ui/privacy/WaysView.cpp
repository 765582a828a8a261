#include "ui/privacy/WaysView.h"

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

#include <QCheckBox>
#include <QComboBox>
#include <QDoubleSpinBox>
#include <QLabel>
#include <QProgressBar>
#include <QSplitter>
#include <QTableView>
#include <QVBoxLayout>

namespace hallmarker::ui {

using anonymisation::AttributeRole;
using checks::PrivacyCandidate;

namespace {

/// The regulations as the check knows them; their titles stand in the data of the program.
ChoiceListModel::Choices profileChoices()
{
    ChoiceListModel::Choices choices;
    if (const auto profiles = checks::RegulationProfile::all())
        for (const checks::RegulationProfile &profile : *profiles)
            choices.append({profile.id, profile.title});
    choices.append({QStringLiteral("none"), WaysView::tr("No limits", "of a regulation")});
    return choices;
}

QString wayTitle(const PrivacyCandidate &way)
{
    if (way.family == QLatin1String("none"))
        return WaysView::tr("The records as they are");
    if (way.family == QLatin1String("k-anonymity"))
        return WaysView::tr("k-anonymity, k = %1").arg(way.id.section(QLatin1Char('='), 1));
    if (way.family == QLatin1String("differential-privacy"))
        return WaysView::tr("Differential privacy, epsilon = %1").arg(way.id.section(QLatin1Char('='), 1));
    return way.id.endsWith(QLatin1String("copula")) ? WaysView::tr("Synthetic data, copula") : WaysView::tr("Synthetic data, pairs");
}

RowsCell riskCell(const std::optional<double> &share)
{
    return {share ? percentText(*share) : WaysView::tr("none", "figure"), share ? QVariant(*share) : QVariant(1e300), {}, IconId::None, {}};
}

std::optional<double> attackRisk(const PrivacyCandidate &way, const char *name)
{
    const checks::SuiteAttack *attack = way.attacks.find(QLatin1String(name));
    const auto risk = attack != nullptr ? attack->risk() : std::nullopt;
    return risk ? std::optional(risk->value) : std::nullopt;
}

} // namespace

WaysView::WaysView(PrivacyDesk &desk, QWidget *parent)
    : QWidget(parent), m_desk(desk), m_message(new InlineMessage(this)), m_intro(new QLabel(this)), m_bar(new QWidget(this)), m_target(new QComboBox(m_bar)), m_profile(new QComboBox(m_bar)), m_epsilon(new QDoubleSpinBox(m_bar)), m_public(new QCheckBox(tr("Values and bounds are &public"), m_bar)), m_progress(new QProgressBar(this)), m_doing(new QLabel(this)), m_reason(new QLabel(this)),
      m_rows(new RowsModel({{QStringLiteral("way"), tr("Way")}, {QStringLiteral("state"), tr("State")}, {QStringLiteral("accuracy"), tr("Accuracy"), true}, {QStringLiteral("singling"), tr("Singling out"), true}, {QStringLiteral("linking"), tr("Linkability"), true}, {QStringLiteral("inference"), tr("Inference"), true}, {QStringLiteral("prosecutor"), tr("Prosecutor"), true}, {QStringLiteral("pairs"), tr("Pairs differ by"), true}, {QStringLiteral("why"), tr("Excluded by")}}, this)),
      m_table(new RecordTable(tr("Ways to release"), this)), m_details(new QLabel(this))
{
    for (QLabel *label : {m_intro, m_doing, m_reason, m_details}) {
        label->setWordWrap(true);
        label->setTextFormat(Qt::PlainText);
    }
    m_intro->setForegroundRole(QPalette::PlaceholderText);
    m_details->setForegroundRole(QPalette::PlaceholderText);
    m_reason->hide();
    m_reason->setObjectName(QStringLiteral("privacy.waysReason"));
    m_details->setObjectName(QStringLiteral("privacy.wayDetails"));
    m_details->setTextInteractionFlags(Qt::TextSelectableByMouse);
    m_target->setObjectName(QStringLiteral("privacy.target"));
    m_profile->setObjectName(QStringLiteral("privacy.profile"));
    for (QComboBox *box : {m_target, m_profile}) {
        box->setSizeAdjustPolicy(QComboBox::AdjustToMinimumContentsLengthWithIcon);
        box->setMinimumContentsLength(14);
    }
    m_profile->setMinimumContentsLength(24);
    m_profile->setModel(new ChoiceListModel(profileChoices(), m_profile));
    m_epsilon->setObjectName(QStringLiteral("privacy.epsilon"));
    m_epsilon->setRange(0.01, 100);
    m_epsilon->setDecimals(2);
    m_epsilon->setValue(1);
    m_epsilon->setMinimumWidth(fontMetrics().horizontalAdvance(QStringLiteral("100.00")) + 4 * space::l);
    m_public->setObjectName(QStringLiteral("privacy.public"));
    m_public->setToolTip(tr("Differential privacy needs values and bounds that do not come from the data. Say here that everybody knows those of this table; otherwise there is no such candidate."));
    auto *row = new FlowRow(m_bar);
    row->setContentsMargins(0, 0, 0, 0);
    row->setSpacing(space::s);
    const std::pair<QString, QWidget *> fields[] = {{tr("Model pre&dicts"), m_target}, {tr("&Limits of"), m_profile}, {tr("&Epsilon"), m_epsilon}};
    for (const auto &[text, field] : fields) {
        auto *label = new QLabel(text, m_bar);
        label->setBuddy(field);
        row->addWidget(label);
        row->addWidget(field);
        row->addSpacing(space::l);
    }
    row->addWidget(m_public);
    row->addSpacing(space::l);
    m_progress->setObjectName(QStringLiteral("privacy.waysProgress"));
    m_progress->setAccessibleName(tr("Progress of the comparison"));
    m_progress->setMaximumWidth(space::proseWidth);
    m_table->setModel(m_rows);
    // Takes what the texts leave instead of making the page scroll.
    auto *room = new QSplitter(this);
    room->addWidget(m_table);
    room->setSizePolicy(QSizePolicy::Expanding, QSizePolicy::Ignored);
    room->setMinimumHeight(180);
    m_table->setMinimumSize(240, 120);
    m_table->setWidths({210, 150, 84, 100, 96, 88, 96, 110, 360});
    m_table->emptyState()->setTexts(IconId::Privacy, tr("Nothing was compared yet"), tr("k-anonymity, differential privacy and synthetic data are tried on a sample of the table: three attacks on each release, and the same model trained on each. Then it is said which limit excludes which way, and which one remains best. Nothing is released by it."));
    auto *column = new QVBoxLayout(this);
    column->setContentsMargins(0, 0, 0, 0);
    column->setSpacing(space::s);
    column->addWidget(m_message);
    column->addWidget(m_intro);
    column->addWidget(m_bar);
    column->addWidget(m_progress);
    column->addWidget(m_doing);
    column->addWidget(m_reason);
    column->addWidget(room, 1);
    column->addWidget(m_details);
    connect(m_table, &RecordTable::currentChanged, this, &WaysView::lookAt);
    connect(&m_desk.jobs, &PrivacyJobs::progressed, this, &WaysView::showProgress);
    connect(m_public, &QCheckBox::toggled, m_epsilon, &QWidget::setEnabled);
    connect(m_target, &QComboBox::currentIndexChanged, this, [this] { m_desk.services.commands.refreshSoon(); });
    connect(&m_desk.jobs, &PrivacyJobs::failed, this, [this](PrivacyJobs::Kind kind, const core::Error &error) {
        if (kind != PrivacyJobs::Kind::Compare)
            return;
        if (error.kind == core::ErrorKind::Cancelled)
            m_message->showMessage(Severity::Info, tr("The comparison was cancelled."));
        else
            m_message->showError(error);
    });
}

QList<Command> WaysView::commands()
{
    const auto mayCompare = [this] { return m_desk.document.source() != nullptr && m_desk.jobs.running() == PrivacyJobs::Kind::None && m_desk.services.checks != nullptr && m_target->count() > 0; };
    const auto canTake = [this] { return isVisible() && current() != nullptr && sizeOf(*current()) > 0; };
    return {{QStringLiteral("privacy.compare"), tr("Com&pare ways to release"), CommandArea::Page, {}, IconId::Run,
             [this] {
                 m_message->clear();
                 m_desk.jobs.compare(asked());
             },
             [this, mayCompare] { return isVisible() && mayCompare(); }, {}},
            {QStringLiteral("privacy.takeSize"), tr("Use this k for the &release"), CommandArea::Page, {}, IconId::CheckMark, [this] { Q_EMIT sizeChosen(sizeOf(*current())); }, canTake, {}}};
}

void WaysView::ready()
{
    auto *row = static_cast<FlowRow *>(m_bar->layout());
    for (const char *id : {"privacy.compare", "privacy.cancel", "privacy.takeSize"}) {
        row->addWidget(new ActionButton(m_desk.services.commands.action(QLatin1String(id)), ActionButton::Look::Plain, m_bar));
        row->addSpacing(space::s);
    }
}

QJsonObject WaysView::asked() const
{
    const ReleaseDraft &draft = m_desk.document.draft();
    const QString target = m_target->currentData().toString();
    QStringList known = draft.columnsOf(AttributeRole::QuasiIdentifying);
    known.removeAll(target);
    QJsonObject json{{QStringLiteral("target"), target}, {QStringLiteral("quasi_identifiers"), QJsonArray::fromStringList(known)}, {QStringLiteral("profile"), m_profile->currentData().toString()}, {QStringLiteral("public_domain"), m_public->isChecked()}, {QStringLiteral("left_out"), QJsonArray::fromStringList(draft.columnsOf(AttributeRole::Identifying))}};
    json.insert(QStringLiteral("epsilon"), m_public->isChecked() ? QJsonArray{m_epsilon->value()} : QJsonArray{});
    return json;
}

void WaysView::fillColumns()
{
    const ReleaseDraft &draft = m_desk.document.draft();
    QStringList columns;
    // What a model is to predict is seldom what others know of a person.
    for (const AttributeRole role : {AttributeRole::Sensitive, AttributeRole::Insensitive, AttributeRole::QuasiIdentifying})
        columns += draft.columnsOf(role);
    if (columns == m_columns)
        return;
    m_columns = columns;
    const QString chosen = m_target->currentData().toString();
    ChoiceListModel::Choices choices;
    for (const QString &column : columns)
        choices.append({column, column});
    m_target->setModel(new ChoiceListModel(choices, m_target));
    m_target->setCurrentIndex(std::max(0, m_target->findData(chosen)));
}

void WaysView::showProgress()
{
    const bool isRunning = m_desk.jobs.running() == PrivacyJobs::Kind::Compare;
    m_progress->setVisible(isRunning);
    m_doing->setVisible(isRunning);
    const core::JobStatus *status = isRunning ? m_desk.jobs.status() : nullptr;
    if (status == nullptr)
        return;
    m_progress->setRange(0, int(std::min<qint64>(status->total, 1'000'000)));
    m_progress->setValue(int(std::min<qint64>(status->done, 1'000'000)));
    m_doing->setText(status->text.isEmpty() ? tr("Reading the table") : status->text);
}

void WaysView::showWays()
{
    const std::shared_ptr<const ComparedWays> &compared = m_desk.document.compared();
    if (compared == m_shown)
        return;
    m_shown = compared;
    QList<TableRow> rows;
    m_reason->setVisible(compared != nullptr);
    if (compared) {
        const checks::PrivacyChoice &choice = compared->choice;
        const auto add = [&rows](const PrivacyCandidate &way, const QString &id, const QString &word, Status status) {
            TableRow row;
            row.id = id;
            const QString why = way.excludedBy.join(QLatin1Char(' '));
            const QString title = wayTitle(way);
            row.cells = {{title, rows.size(), {}, IconId::None, way.how}, {word, rows.size(), status, IconId::None, {}},
                         riskCell(way.accuracy ? std::optional(way.accuracy->accuracy) : std::nullopt), riskCell(attackRisk(way, "singling-out")), riskCell(attackRisk(way, "linkability")), riskCell(attackRisk(way, "inference")),
                         riskCell(way.classes ? std::optional(way.classes->highestRisk) : std::nullopt), riskCell(way.wasMade ? std::optional(way.pairVariation) : std::nullopt), {why, {}, {}, IconId::None, why}};
            rows.append(row);
        };
        add(choice.original, QStringLiteral("original"), tr("For comparison", "state of a way to release"), Status::Neutral);
        for (int i = 0; i < choice.candidates.size(); ++i)
            add(choice.candidates.at(i), QString::number(i), i == choice.chosen ? tr("Recommended", "state of a way to release") : choice.candidates.at(i).isExcluded() ? tr("Excluded", "state of a way to release") : tr("Possible", "state of a way to release"),
                i == choice.chosen ? Status::Pass : choice.candidates.at(i).isExcluded() ? Status::Fail : Status::Info);
        QStringList words{choice.reason};
        words += tr("%1 records were tried, %2 others tested with. Known to the attacker: %3.").arg(countText(std::uint64_t(choice.records)), countText(std::uint64_t(choice.controlRecords)), choice.quasiIdentifiers.join(QStringLiteral(", ")));
        words += tr("Who always names the most frequent value is right on %1.").arg(percentText(choice.guessing.accuracy));
        if (!compared->findingId.isEmpty())
            words += tr("The finding is among the checks.");
        words.removeAll(QString());
        m_reason->setText(words.join(QLatin1Char(' ')));
    }
    m_rows->setRows(rows);
    if (compared)
        m_table->select(compared->choice.chosen >= 0 ? QString::number(compared->choice.chosen) : QStringLiteral("original"));
}

const PrivacyCandidate *WaysView::current() const
{
    bool isNumber = false;
    const int at = m_table->currentId().toInt(&isNumber);
    return m_shown && isNumber && at >= 0 && at < m_shown->choice.candidates.size() ? &m_shown->choice.candidates.at(at) : nullptr;
}

int WaysView::sizeOf(const PrivacyCandidate &candidate)
{
    return candidate.family == QLatin1String("k-anonymity") ? candidate.id.section(QLatin1Char('='), 1).toInt() : 0;
}

void WaysView::lookAt()
{
    m_desk.services.commands.refreshSoon();
    const PrivacyCandidate *way = current();
    m_details->setVisible(m_shown != nullptr);
    if (way == nullptr) {
        m_details->setText(m_shown ? m_shown->choice.notes.join(QLatin1Char(' ')) : QString());
        return;
    }
    QStringList words{way->how};
    if (way->isExcluded())
        words += tr("Excluded: %1").arg(way->excludedBy.join(QLatin1Char(' ')));
    words += way->notes;
    words.removeAll(QString());
    m_details->setText(words.join(QLatin1Char(' ')));
}

void WaysView::show()
{
    const bool isIdle = m_desk.jobs.running() == PrivacyJobs::Kind::None;
    for (QWidget *field : {static_cast<QWidget *>(m_target), static_cast<QWidget *>(m_profile), static_cast<QWidget *>(m_epsilon), static_cast<QWidget *>(m_public)})
        field->setEnabled(isIdle);
    m_epsilon->setEnabled(isIdle && m_public->isChecked());
    fillColumns();
    const QStringList known = m_desk.document.draft().columnsOf(AttributeRole::QuasiIdentifying);
    m_intro->setText(known.isEmpty() ? tr("No column is quasi-identifying yet: what an attacker knows is then suggested from the data.") : tr("The attacker knows %1, as among the attributes. Columns that name a person are left out.").arg(known.join(QStringLiteral(", "))));
    showProgress();
    showWays();
    lookAt();
}

QWidget *WaysView::initialFocus() const
{
    return m_target;
}

} // namespace hallmarker::ui
