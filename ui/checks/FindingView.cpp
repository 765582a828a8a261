#include "ui/checks/FindingView.h"

#include "core/check/CheckRegistry.h"
#include "core/json/CanonicalJson.h"
#include "ui/checks/ClassRecordsReading.h"
#include "ui/checks/FindingCharts.h"
#include "ui/checks/FindingTables.h"
#include "ui/kit/ChartPanel.h"
#include "ui/kit/InlineMessage.h"
#include "ui/kit/RecordTable.h"
#include "ui/kit/StatusPill.h"
#include "ui/kit/TabOrder.h"
#include "ui/kit/Tokens.h"

#include <QHBoxLayout>
#include <QLabel>
#include <QPushButton>
#include <QTableView>
#include <QTimer>
#include <QVBoxLayout>

namespace hallmarker::ui {

namespace {

const core::CheckDefinition *definitionOf(const core::CheckRegistry *checks, const QString &checkId)
{
    const core::CheckProvider *check = checks != nullptr ? checks->find(checkId) : nullptr;
    return check != nullptr ? &check->definition() : nullptr;
}

} // namespace

QString refusedSandboxPart(const core::Finding &finding)
{
    const QString detail = finding.verdict == core::Verdict::Error ? finding.environment.value(QLatin1String("detail")).toString() : QString();
    return detail.startsWith(QLatin1String("sandbox:")) ? detail.section(QLatin1Char(':'), 1, 1) : QString();
}

FindingView::FindingView(const core::CheckRegistry *checks, QWidget *parent) : QWidget(parent), m_checks(checks), m_column(new QVBoxLayout(this)), m_turn(new QTimer(this))
{
    m_turn->setInterval(0);
    connect(m_turn, &QTimer::timeout, this, &FindingView::takeStep);
    m_column->setContentsMargins(0, 0, space::s, 0);
    m_column->setSpacing(space::s);
}

void FindingView::later(const std::function<void()> &step)
{
    m_steps.append(step);
    m_turn->start();
}

void FindingView::takeStep()
{
    if (m_steps.isEmpty()) {
        m_turn->stop();
        return;
    }
    m_steps.takeFirst()();
    if (!m_steps.isEmpty())
        return;
    m_turn->stop();
    m_column->addStretch();
    tabInLayoutOrder(window());
}

void FindingView::setFinding(const core::JudgedFinding &judged)
{
    m_steps.clear();
    while (QLayoutItem *item = m_column->takeAt(0)) {
        if (QWidget *widget = item->widget())
            widget->deleteLater();
        delete item;
    }
    const core::Finding &finding = judged.finding;
    auto *pills = new QWidget(this);
    auto *row = new QHBoxLayout(pills);
    row->setContentsMargins(0, 0, 0, 0);
    row->addWidget(new StatusPill(statusFromName(core::verdictName(finding.verdict)), pills));
    if (judged.standing != core::FindingStanding::Current)
        row->addWidget(new StatusPill(statusFromName(core::findingStandingName(judged.standing)), pills));
    row->addStretch();
    m_column->addWidget(pills);
    addText(finding.reason);
    for (const core::StaleCause &cause : judged.causes) {
        QString name = cause.subjectId;
        for (const core::FindingInput &input : finding.inputs) {
            if (input.recordId == cause.subjectId)
                name = input.recordName;
        }
        QLabel *label = addText(tr("Stale: %1 was %2 and is %3 now.").arg(name, cause.seen.shortText(), cause.now.isEmpty() ? tr("gone") : cause.now.shortText()));
        label->setToolTip(tr("Path: %1").arg(cause.path.join(QStringLiteral(" › "))));
        if (cause.path.size() > 2)
            addText(tr("Path: %1").arg(cause.path.join(QStringLiteral(" › "))), true);
    }
    if (!finding.hazards.isEmpty())
        addText(tr("Doubtful because of: %1.").arg(finding.hazards.join(QLatin1String(", "))));
    addOffers(finding);
    addFigures(finding);
    addCharts(finding);
    for (const core::FigureTable &table : finding.tables)
        later([this, finding, table] { addTable(finding, table); });
    later([this, judged] { addInputs(judged); });
}

void FindingView::addHeading(const QString &text)
{
    auto *label = new QLabel(text, this);
    label->setTextFormat(Qt::PlainText);
    label->setFont(typeFont(TypeRole::Section, font()));
    label->setWordWrap(true);
    m_column->addSpacing(space::s);
    m_column->addWidget(label);
}

QLabel *FindingView::addText(const QString &text, bool isMuted)
{
    auto *label = new QLabel(text, this);
    label->setTextFormat(Qt::PlainText);
    label->setWordWrap(true);
    // A digest is one long word; it must not make the panel wider than it is.
    QSizePolicy policy(QSizePolicy::Ignored, QSizePolicy::Minimum);
    policy.setHeightForWidth(true);
    label->setSizePolicy(policy);
    label->setTextInteractionFlags(Qt::TextSelectableByMouse);
    if (isMuted) {
        label->setForegroundRole(QPalette::PlaceholderText);
        label->setFont(typeFont(TypeRole::Caption, font()));
    }
    m_column->addWidget(label);
    return label;
}

void FindingView::addOffers(const core::Finding &finding)
{
    if (const QString part = refusedSandboxPart(finding); !part.isEmpty()) {
        auto *message = new InlineMessage(this);
        message->setClosable(false);
        message->showMessage(Severity::Warning, tr("The part \"%1\" of the sandbox is not available on this machine, so the model was not run.").arg(part));
        message->addAction(tr("Run without it ..."), [this, part] { Q_EMIT sandboxGapOffered(part); });
        m_column->addWidget(message);
    }
    if (classDataOf(finding) != nullptr && !finding.figures.isEmpty()) {
        auto *records = new QPushButton(tr("Show smallest classes"), this);
        records->setObjectName(QStringLiteral("finding.records"));
        connect(records, &QPushButton::clicked, this, [this, keys = classKeysOf(finding).value(0)] { Q_EMIT recordsRequested(keys); });
        m_column->addWidget(records, 0, Qt::AlignLeft);
    }
}

void FindingView::addFigures(const core::Finding &finding)
{
    if (finding.figures.isEmpty())
        return;
    const core::CheckDefinition *definition = definitionOf(m_checks, finding.checkId);
    addHeading(tr("Figures"));
    RecordTable *table = makeFiguresTable(finding, definition, this);
    m_column->addWidget(table);
    // What the chosen figure means stands below: a column of sentences would not fit.
    QLabel *meaning = addText({}, true);
    const auto tell = [table, meaning](const QString &) {
        const QModelIndex current = table->view()->currentIndex();
        const QString help = current.isValid() ? current.data(Qt::ToolTipRole).toString() : QString();
        meaning->setText(help.isEmpty() ? FindingView::tr("Choose a figure to read what it means.") : help);
    };
    connect(table, &RecordTable::currentChanged, meaning, tell);
    tell({});
}

void FindingView::addCharts(const core::Finding &finding)
{
    const QList<ChartData> charts = chartsOf(finding, definitionOf(m_checks, finding.checkId));
    for (const ChartData &chart : charts) {
        later([this, chart] {
            auto *panel = new ChartPanel(this);
            panel->setMinimumHeight(300);
            panel->setData(chart);
            m_column->addSpacing(space::s);
            m_column->addWidget(panel);
        });
    }
}

void FindingView::addTable(const core::Finding &finding, const core::FigureTable &table)
{
    addHeading(table.title);
    if (table.rows.isEmpty()) {
        addText(tr("None."), true);
        return;
    }
    RecordTable *view = makeDetailsTable(table, this);
    m_column->addWidget(view);
    if (table.key != QLatin1String("combinations") || classDataOf(finding) == nullptr)
        return;
    addText(tr("Enter on a combination shows the records of its smallest classes."), true);
    const QList<QStringList> keys = classKeysOf(finding);
    connect(view, &RecordTable::opened, this, [this, keys, rows = table.rows](const QString &id) {
        const QString columns = rows.at(id.toLongLong()).toArray().at(0).toString();
        for (const QStringList &key : keys) {
            if (key.join(QLatin1String(", ")) == columns) {
                Q_EMIT recordsRequested(key);
                return;
            }
        }
    });
}

void FindingView::addInputs(const core::JudgedFinding &judged)
{
    addHeading(tr("What it rests on"));
    for (const core::FindingInput &input : judged.finding.inputs)
        addText(tr("%1: %2, %3").arg(input.role, input.recordName, input.digest.toString()));
    for (const core::FindingInput &ground : judged.finding.grounds)
        addText(tr("%1: %2, %3").arg(ground.role, ground.recordName, ground.digest.toString()), true);
    addText(tr("Check %1, version %2. Parameters %3. Seed %4. %5.")
                .arg(judged.finding.checkId, judged.finding.checkVersion, QString::fromUtf8(core::CanonicalJson::of(judged.finding.parameters))).arg(judged.finding.seed).arg(judged.finding.toolVersion),
            true);
    addText(tr("Finding %1, digest %2.").arg(judged.finding.id, judged.record.digest.toString()), true);
}

} // namespace hallmarker::ui
