#include "ui/privacy/SearchStep.h"

#include "ui/kit/ActionButton.h"
#include "ui/kit/FlowRow.h"
#include "ui/kit/InlineMessage.h"
#include "ui/kit/Tokens.h"
#include "ui/privacy/PrivacyWords.h"
#include "ui/shell/CommandRegistry.h"

#include <QFormLayout>
#include <QLabel>
#include <QLocale>
#include <QProgressBar>
#include <QSpinBox>
#include <QTimer>
#include <QVBoxLayout>

namespace hallmarker::ui {

namespace {

constexpr int liveMs = 200;

} // namespace

SearchStep::SearchStep(PrivacyDesk &desk, QWidget *parent)
    : PrivacyStep(desk, QStringLiteral("search"), parent), m_plan(new QLabel(this)), m_message(new InlineMessage(this)), m_bar(new QWidget(this)), m_seconds(new QSpinBox(m_bar)), m_progress(new QProgressBar(this)), m_looked(new QLabel(this)), m_best(new QLabel(this)), m_bound(new QLabel(this)), m_levels(new QLabel(this)), m_timer(new QTimer(this))
{
    m_plan->setWordWrap(true);
    m_plan->setTextFormat(Qt::PlainText);
    m_plan->setMaximumWidth(space::proseWidth);
    m_seconds->setObjectName(QStringLiteral("privacy.seconds"));
    m_seconds->setRange(0, 86'400);
    m_seconds->setSpecialValueText(tr("when the answer is proven"));
    m_seconds->setMinimumWidth(fontMetrics().horizontalAdvance(m_seconds->specialValueText()) + 4 * space::l);
    m_seconds->setSuffix(tr(" s", "suffix of seconds"));
    m_progress->setObjectName(QStringLiteral("privacy.progress"));
    m_progress->setAccessibleName(tr("Progress of the search"));
    m_progress->setMaximumWidth(space::proseWidth);
    for (QLabel *label : {m_looked, m_best, m_bound, m_levels}) {
        label->setFont(tabularFont(font()));
        label->setTextFormat(Qt::PlainText);
        label->setWordWrap(true);
    }
    m_best->setObjectName(QStringLiteral("privacy.best"));
    m_bound->setObjectName(QStringLiteral("privacy.bound"));
    auto *row = new FlowRow(m_bar);
    row->setContentsMargins(0, 0, 0, 0);
    row->setSpacing(space::s);
    auto *label = new QLabel(tr("S&top"), m_bar);
    label->setBuddy(m_seconds);
    row->addWidget(label);
    row->addWidget(m_seconds);
    row->addSpacing(space::l);
    auto *figures = new QFormLayout;
    figures->setHorizontalSpacing(space::l);
    figures->addRow(tr("Looked at"), m_looked);
    figures->addRow(tr("Best so far"), m_best);
    figures->addRow(tr("None is better than"), m_bound);
    figures->addRow(tr("Levels"), m_levels);
    auto *column = new QVBoxLayout(this);
    column->setContentsMargins(0, 0, 0, 0);
    column->setSpacing(space::m);
    column->addWidget(m_message);
    column->addWidget(m_plan);
    column->addWidget(m_bar);
    column->addWidget(m_progress);
    column->addLayout(figures);
    column->addStretch(1);
    m_timer->setInterval(liveMs);
    connect(m_timer, &QTimer::timeout, this, &SearchStep::tick);
    connect(&this->desk().jobs, &PrivacyJobs::failed, this, [this](PrivacyJobs::Kind kind, const core::Error &error) {
        if (kind != PrivacyJobs::Kind::Search)
            return;
        tick();
        m_hasFailed = true;
        if (error.kind == core::ErrorKind::Cancelled)
            m_message->showMessage(Severity::Info, tr("The search was cancelled. Nothing was written, and all choices stand as they were."));
        else
            m_message->showError(error);
    });
}

QList<Command> SearchStep::commands()
{
    return {{QStringLiteral("privacy.search"), tr("&Search the best generalisation"), CommandArea::Page, QKeySequence(Qt::CTRL | Qt::Key_R), IconId::Run, [this] { start(); }, [this] { return document().source() != nullptr && desk().jobs.running() == PrivacyJobs::Kind::None && !draft().columnsOf(anonymisation::AttributeRole::QuasiIdentifying).isEmpty() && !draft().models.isEmpty(); }, {}},
            {QStringLiteral("privacy.cancel"), tr("&Cancel the work"), CommandArea::Page, {}, IconId::Cancel, [this] { desk().jobs.cancel(); }, [this] { return desk().jobs.running() != PrivacyJobs::Kind::None; }, {}}};
}

void SearchStep::ready()
{
    auto *row = static_cast<FlowRow *>(m_bar->layout());
    row->addWidget(new ActionButton(desk().services.commands.action(QStringLiteral("privacy.search")), ActionButton::Look::Plain, m_bar));
    row->addWidget(new ActionButton(desk().services.commands.action(QStringLiteral("privacy.cancel")), ActionButton::Look::Plain, m_bar));
}

void SearchStep::start()
{
    Q_EMIT stepWanted(id());
    m_message->clear();
    m_hasFailed = false;
    desk().jobs.search(m_seconds->value());
}

void SearchStep::tick()
{
    const anonymisation::SearchStanding standing = desk().jobs.standing();
    const bool hasTotal = standing.nodes > 0 && standing.nodes < 2e9;
    m_progress->setRange(0, hasTotal ? int(standing.nodes) : 0);
    m_progress->setValue(hasTotal ? int(standing.checked) : 0);
    m_looked->setText(standing.nodes > 0 ? tr("%1 of %2 generalisations").arg(countText(standing.checked), QLocale().toString(standing.nodes, 'f', 0)) : tr("nothing yet"));
    m_best->setText(scoreText(standing.score));
    m_bound->setText(scoreText(standing.bound));
    m_levels->setText(standing.best ? levelsText(draft().plan() ? draft().plan()->definition().quasiIdentifiers : QStringList(), *standing.best) : QString());
}

void SearchStep::showOutcome()
{
    const ReleaseResult &result = *document().result();
    const anonymisation::SearchOutcome &search = result.built.result.search;
    m_looked->setText(tr("%1 of %2 generalisations").arg(countText(search.checked), QLocale().toString(search.nodes, 'f', 0)));
    m_best->setText(search.optimum ? scoreText(search.figures.score) : tr("none that fulfils the models"));
    m_bound->setText(scoreText(search.bound));
    m_levels->setText(search.optimum ? levelsText(result.built.input.definition.quasiIdentifiers, *search.optimum) : QString());
    if (m_hasFailed)
        return; // what was said of it still holds
    if (!document().isResultCurrent())
        m_message->showMessage(Severity::Warning, tr("Choices changed since this search. Search again to see what they come to."));
    else if (!result.isReleased() && result.isProven)
        m_message->showMessage(Severity::Warning, tr("No generalisation fulfils the models with this limit of suppression. Allow more suppression, ask for less, or add levels to a hierarchy."));
    else if (!result.isReleased())
        m_message->showMessage(Severity::Warning, tr("No generalisation that fulfils the models was found in this time. Give the search more time, or ask for less."));
    else if (search.isChosen)
        m_message->showMessage(Severity::Info, tr("Other levels than those of the search were chosen in the result."));
    else
        m_message->showMessage(Severity::Success, result.isProven ? tr("The best generalisation was found, and it is proven that none loses less.") : tr("The search ended in time with the best that it met; a better one may exist."));
}

void SearchStep::show()
{
    const bool isSearching = desk().jobs.running() == PrivacyJobs::Kind::Search;
    m_progress->setVisible(isSearching);
    m_seconds->setEnabled(!isSearching);
    if (isSearching && !m_timer->isActive()) {
        m_timer->start();
        tick();
    } else if (!isSearching) {
        m_timer->stop();
    }
    const qsizetype quasi = draft().columnsOf(anonymisation::AttributeRole::QuasiIdentifying).size();
    m_plan->setText(tr("The search looks for the generalisation of %n quasi-identifiers that fulfils all models and loses least. It runs beside the window: other pages can be used meanwhile.", nullptr, int(quasi)));
    if (isSearching)
        return;
    if (document().result()) {
        showOutcome();
    } else {
        for (QLabel *label : {m_looked, m_best, m_bound})
            label->setText(tr("nothing yet"));
        m_levels->clear();
    }
}

QWidget *SearchStep::initialFocus()
{
    return m_seconds;
}

} // namespace hallmarker::ui
