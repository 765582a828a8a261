#include "ui/clauses/DiffSection.h"

#include "ui/clauses/ClauseWords.h"
#include "ui/clauses/DiffView.h"
#include "ui/clauses/VersionInput.h"
#include "ui/kit/ActionButton.h"
#include "ui/kit/FlowRow.h"
#include "ui/kit/InlineMessage.h"
#include "ui/kit/Tokens.h"
#include "ui/shell/CommandRegistry.h"
#include "ui/shell/Session.h"

#include <QCheckBox>
#include <QLabel>
#include <QSplitter>
#include <QVBoxLayout>

namespace hallmarker::ui {

namespace {

/// Both are worked out beside the window.
struct ComparedContracts {
    dpia::ContractDiff diff;
    QStringList warnings;
};

core::Result<ComparedContracts> compareContracts(const dpia::ContractText &before, const dpia::ContractText &after, const ClauseContents &contents)
{
    ComparedContracts compared{dpia::ContractDiff::of(before, after), {}};
    const QString language = clauseLanguage();
    if (contents.negotiation) {
        for (const dpia::LostElement &lost : compared.diff.lostElements(*contents.negotiation)) {
            const dpia::Clause *clause = contents.negotiation->library().clause(lost.clause);
            compared.warnings += DiffSection::tr("The clause \"%1\" lost: %2. It said: %3").arg(clause->title.in(language), clause->element(lost.element)->title.in(language), lost.sentence);
        }
    }
    if (contents.library)
        for (const QString &sentence : compared.diff.newlySoftened(*contents.library))
            compared.warnings += DiffSection::tr("New words that take something back: %1").arg(sentence);
    return compared;
}

} // namespace

DiffSection::DiffSection(PageServices &services, QWidget *parent)
    : QWidget(parent), m_services(services), m_before(new VersionInput(tr("Former version"), QStringLiteral("before"), this)), m_after(new VersionInput(tr("New version"), QStringLiteral("after"), this)), m_row(new FlowRow), m_withSame(new QCheckBox(tr("Show what is the &same"), this)), m_summary(new QLabel(this)),
      m_message(new InlineMessage(this)), m_view(new DiffView(this)), m_splitter(new QSplitter(Qt::Vertical, this)), m_contents(std::make_shared<ClauseContents>())
{
    m_summary->setObjectName(QStringLiteral("diff.summary"));
    m_summary->setWordWrap(true);
    m_summary->setText(tr("Put in two versions of a contract to see what was changed, put in, taken out and moved."));
    auto *inputs = new QWidget(this);
    auto *sides = new QHBoxLayout(inputs);
    sides->setContentsMargins(0, 0, 0, 0);
    sides->setSpacing(space::m);
    sides->addWidget(m_before, 1);
    sides->addWidget(m_after, 1);
    m_splitter->addWidget(inputs);
    m_splitter->addWidget(m_view);
    m_splitter->setStretchFactor(0, 1);
    m_splitter->setStretchFactor(1, 3);
    m_splitter->setChildrenCollapsible(false);
    m_view->setMinimumHeight(120);
    auto *column = new QVBoxLayout(this);
    column->setContentsMargins(0, 0, 0, 0);
    column->setSpacing(space::s);
    column->addLayout(m_row);
    column->addWidget(m_summary);
    column->addWidget(m_message);
    column->addWidget(m_splitter, 1);
    for (VersionInput *input : {m_before, m_after}) {
        connect(input, &VersionInput::changed, this, [this] { m_services.commands.refreshSoon(); });
        connect(input, &VersionInput::failed, m_message, &InlineMessage::showError);
    }
    connect(m_withSame, &QCheckBox::toggled, this, [this](bool isOn) {
        if (m_diff)
            m_view->show(*m_diff, isOn);
    });
}

void DiffSection::ready()
{
    CommandRegistry &registry = m_services.commands;
    m_row->addWidget(new ActionButton(registry.action(QStringLiteral("clauses.compare")), ActionButton::Look::Primary, this));
    m_row->addWidget(new ActionButton(registry.action(QStringLiteral("clauses.nextChange")), ActionButton::Look::Plain, this));
    m_row->addWidget(new ActionButton(registry.action(QStringLiteral("clauses.formerChange")), ActionButton::Look::Plain, this));
    m_row->addWidget(m_withSame);
}

void DiffSection::show(const std::shared_ptr<const ClauseContents> &contents)
{
    m_contents = contents;
}

bool DiffSection::canCompare() const
{
    return !m_before->isEmpty() && !m_after->isEmpty();
}

void DiffSection::compare()
{
    m_message->clear();
    const auto before = m_before->text();
    const auto after = m_after->text();
    if (!before || !after) {
        m_message->showError(before ? after.error() : before.error());
        return;
    }
    const auto work = [before = *before, after = *after, contents = m_contents](core::Workspace &) { return compareContracts(before, after, *contents); };
    m_services.session.read(work, this, [this](const core::Result<ComparedContracts> &compared) {
        if (!compared) {
            m_message->showError(compared.error());
            return;
        }
        using Kind = dpia::DiffRow::Kind;
        m_diff = compared->diff;
        m_summary->setText(m_diff->isSame() ? tr("Both versions say the same.") : tr("%1 changed, %2 added, %3 removed, %4 moved, %5 the same.").arg(m_diff->count(Kind::Changed)).arg(m_diff->count(Kind::Added)).arg(m_diff->count(Kind::Removed)).arg(m_diff->moved()).arg(m_diff->count(Kind::Same)));
        m_view->show(*m_diff, m_withSame->isChecked());
        if (!compared->warnings.isEmpty())
            m_message->showMessage(Severity::Warning, compared->warnings.join(QLatin1Char('\n')));
        m_services.commands.refreshSoon();
    });
}

} // namespace hallmarker::ui
