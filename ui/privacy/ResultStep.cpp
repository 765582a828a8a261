#include "ui/privacy/ResultStep.h"

#include "ui/kit/ActionButton.h"
#include "ui/kit/FlowRow.h"
#include "ui/kit/InlineMessage.h"
#include "ui/kit/RecordTable.h"
#include "ui/kit/SectionSwitch.h"
#include "ui/kit/Tokens.h"
#include "ui/privacy/AttackView.h"
#include "ui/privacy/LatticePicture.h"
#include "ui/privacy/NodeList.h"
#include "ui/privacy/PrivacyJobs.h"
#include "ui/privacy/PrivacyWords.h"
#include "ui/privacy/RecordsView.h"
#include "ui/privacy/RiskScatter.h"
#include "ui/shell/CommandRegistry.h"

#include <QBoxLayout>
#include <QLabel>
#include <QLocale>
#include <QSplitter>
#include <QTableView>

namespace hallmarker::ui {

using anonymisation::ExploredNode;

ResultStep::ResultStep(PrivacyDesk &desk, QWidget *parent)
    : PrivacyStep(desk, QStringLiteral("result"), parent), m_message(new InlineMessage(this)), m_facts(new QLabel(this)), m_looked(new QLabel(this)), m_bar(new QWidget(this)), m_sections(new SectionSwitch(this)), m_nodes(new NodeList(this)), m_picture(new LatticePicture(this)), m_scatter(new RiskScatter(this)), m_splitter(new QSplitter(Qt::Horizontal, this)), m_pictures(new QWidget(this)), m_records(new RecordsView(this)), m_attacks(new AttackView(desk, this))
{
    m_facts->setObjectName(QStringLiteral("privacy.result"));
    for (QLabel *label : {m_facts, m_looked}) {
        label->setWordWrap(true);
        label->setTextFormat(Qt::PlainText);
    }
    m_looked->setForegroundRole(QPalette::PlaceholderText);
    auto *explorer = new SectionSwitch(m_pictures);
    explorer->setObjectName(QStringLiteral("privacy.pictures"));
    explorer->addSection(QStringLiteral("lattice"), tr("Lattice"), m_picture);
    explorer->addSection(QStringLiteral("scatter"), tr("Risk and loss"), m_scatter);
    auto *picturesColumn = new QVBoxLayout(m_pictures);
    picturesColumn->setContentsMargins(0, 0, 0, 0);
    picturesColumn->addWidget(explorer, 1);
    m_splitter->addWidget(m_pictures);
    m_splitter->addWidget(m_nodes);
    m_splitter->setChildrenCollapsible(false);
    m_splitter->setStretchFactor(0, 1);
    m_splitter->setStretchFactor(1, 1);
    m_splitter->setSizePolicy(QSizePolicy::Expanding, QSizePolicy::Ignored);
    m_splitter->setMinimumHeight(220);
    m_sections->addSection(QStringLiteral("explore"), tr("Generalisations"), m_splitter);
    m_sections->addSection(QStringLiteral("records"), tr("Records"), m_records);
    m_sections->addSection(QStringLiteral("attacks"), tr("Attacks"), m_attacks);
    auto *row = new FlowRow(m_bar);
    row->setContentsMargins(0, 0, 0, 0);
    row->setSpacing(space::s);
    auto *column = new QVBoxLayout(this);
    column->setContentsMargins(0, 0, 0, 0);
    column->setSpacing(space::s);
    column->addWidget(m_message);
    column->addWidget(m_facts);
    column->addWidget(m_bar);
    column->addWidget(m_looked);
    column->addWidget(m_sections, 1);
    connect(m_sections, &SectionSwitch::currentChanged, this, [this] { this->desk().services.commands.refreshSoon(); });
    connect(m_nodes, &NodeList::currentChanged, this, &ResultStep::lookAt);
    connect(m_nodes, &NodeList::opened, this, &ResultStep::use);
    connect(m_picture, &LatticePicture::nodePressed, m_nodes, &NodeList::setCurrent);
    connect(m_scatter, &RiskScatter::nodePressed, m_nodes, &NodeList::setCurrent);
    connect(&this->desk().jobs, &PrivacyJobs::failed, this, [this](PrivacyJobs::Kind kind, const core::Error &error) {
        if (kind == PrivacyJobs::Kind::Choose)
            m_message->showError(error);
    });
}

QList<Command> ResultStep::commands()
{
    QList<Command> all{{QStringLiteral("privacy.use"), tr("&Use this generalisation"), CommandArea::Page, QKeySequence(Qt::CTRL | Qt::Key_U), IconId::CheckMark, [this] { use(); },
             [this] {
                 const ExploredNode *node = lookedAt();
                 return node != nullptr && node->isSafe && isVisible() && document().isResultCurrent() && node->levels != document().result()->levels() && desk().jobs.running() == PrivacyJobs::Kind::None;
             },
             {}},
            {QStringLiteral("privacy.optimum"), tr("Back to the &best one"), CommandArea::Page, {}, IconId::Star,
             [this] {
                 m_message->clear();
                 desk().jobs.choose(*document().result()->optimum);
             },
             [this] { return document().isResultCurrent() && document().result()->optimum && *document().result()->optimum != document().result()->levels() && desk().jobs.running() == PrivacyJobs::Kind::None; }, {}}};
    return all + m_attacks->commands();
}

void ResultStep::ready()
{
    auto *row = static_cast<FlowRow *>(m_bar->layout());
    for (const char *id : {"privacy.use", "privacy.optimum"})
        row->addWidget(new ActionButton(desk().services.commands.action(QLatin1String(id)), ActionButton::Look::Plain, m_bar));
    m_attacks->ready();
}

const ExploredNode *ResultStep::lookedAt() const
{
    const auto &result = document().result();
    const auto levels = m_nodes->current();
    return result && result->explored && levels ? result->explored->find(*levels) : nullptr;
}

void ResultStep::use()
{
    const ExploredNode *node = lookedAt();
    if (node == nullptr || !document().isResultCurrent())
        return;
    if (!node->isSafe) {
        m_message->showMessage(Severity::Warning, tr("This generalisation does not fulfil the models: it cannot be released."));
        return;
    }
    if (document().result()->built.local) {
        m_message->showMessage(Severity::Info, tr("Local recoding finds the levels of each round by itself. Switch it off among the models to take a generalisation by hand."));
        return;
    }
    m_message->clear();
    desk().jobs.choose(node->levels);
}

void ResultStep::lookAt()
{
    desk().services.commands.refreshSoon();
    const ExploredNode *node = lookedAt();
    if (node == nullptr) {
        m_looked->clear();
        return;
    }
    m_picture->setCurrent(node->levels);
    m_scatter->setCurrent(node->levels);
    const QString levels = levelsText(document().result()->built.input.definition.quasiIdentifiers, node->levels);
    m_looked->setText(node->isSafe ? tr("Looked at: %1. Loss %2, %3 records suppressed, smallest class %4, highest risk %5.").arg(levels, scoreText(node->score), countText(node->suppressed), countText(node->smallestClass), percentText(node->highestRisk))
                                   : tr("Looked at: %1. It is not safe: the models do not hold with as much suppression as is allowed; the smallest class has %2 records.").arg(levels, countText(node->smallestClass)));
}

void ResultStep::tellFacts()
{
    const auto &result = document().result();
    if (!result) {
        m_facts->setText(tr("Search first: what was found stands here."));
        return;
    }
    if (!result->isReleased()) {
        m_facts->setText(tr("No generalisation fulfils the models, so nothing can be released. The list shows those that were looked at and the smallest class of each."));
        return;
    }
    const anonymisation::Release &release = *result->built.result.release;
    const QString kind = result->levels() == result->optimum ? (result->isProven ? tr("The best generalisation, proven") : tr("The best generalisation that was found")) : tr("A generalisation that you chose");
    QStringList words{tr("%1: %2.").arg(kind, levelsText(result->built.input.definition.quasiIdentifiers, result->levels())), tr("Loss %1, %2 classes of %3 to %4 records, %5 of %6 records suppressed.").arg(scoreText(result->built.result.search.figures.score), countText(release.classes), countText(release.smallestClass), countText(release.largestClass), countText(release.suppressed), countText(result->rows.size()))};
    if (const auto &local = result->built.local)
        words += tr("Local recoding released %1 records in %2 further rounds; the loss over all records is %3 instead of %4.").arg(countText(local->rounds.size() > 1 ? result->rows.size() - local->suppressed - local->rounds.front().records : 0), countText(local->rounds.size() - 1), scoreText({local->loss}), scoreText({local->lossOfFirst}));
    if (!result->explored->isWhole)
        words += tr("Of %1 generalisations the %2 nearest were looked at.").arg(QLocale().toString(result->explored->latticeSize, 'f', 0), countText(result->explored->nodes.size()));
    m_facts->setText(words.join(QLatin1Char(' ')));
}

void ResultStep::show()
{
    const auto &result = document().result();
    m_nodes->show(result);
    m_picture->show(result);
    m_scatter->show(result);
    m_records->show(result);
    m_attacks->show();
    if (result && !document().isResultCurrent())
        m_message->showMessage(Severity::Warning, tr("Choices changed since this search. Search again to see what they come to."));
    tellFacts();
    lookAt();
}

void ResultStep::placePictures()
{
    constexpr int narrowWidth = 640;
    // Where both have no room, the list alone: it says all that the pictures say.
    m_pictures->setVisible(width() >= narrowWidth);
}

void ResultStep::resizeEvent(QResizeEvent *event)
{
    PrivacyStep::resizeEvent(event);
    placePictures();
}

QWidget *ResultStep::initialFocus()
{
    return m_nodes->table()->view();
}

} // namespace hallmarker::ui
