#include "ui/assessments/AssessmentHead.h"

#include "ui/assessments/AssessmentWords.h"
#include "ui/assessments/ProgressDelegate.h"
#include "ui/kit/ActionButton.h"
#include "ui/kit/FlowRow.h"
#include "ui/kit/StatusPill.h"
#include "ui/kit/TabOrder.h"
#include "ui/kit/Tokens.h"

#include <QHBoxLayout>
#include <QLabel>
#include <QPainter>
#include <QVBoxLayout>

namespace hallmarker::ui {

class AssessmentHead::Bar final : public QWidget {
public:
    explicit Bar(QWidget *parent) : QWidget(parent) { setFixedSize(120, 6); }
    void setShare(double share)
    {
        m_share = share;
        update();
    }

protected:
    void paintEvent(QPaintEvent *) override
    {
        QPainter painter(this);
        painter.setLayoutDirection(layoutDirection());
        paintProgressBar(&painter, rect(), m_share, palette());
    }

private:
    double m_share = 0;
};

AssessmentHead::AssessmentHead(QWidget *parent) : QWidget(parent), m_title(new QLabel(this)), m_state(new StatusPill(Status::Neutral, this)), m_about(new QLabel(this)), m_bar(new Bar(this)), m_counts(new QLabel(this)), m_buttons(new QWidget(this)), m_actions(nullptr)
{
    setMinimumWidth(240);
    m_title->setObjectName(QStringLiteral("assessment.title"));
    m_title->setFont(typeFont(TypeRole::Section, font()));
    m_title->setTextFormat(Qt::PlainText);
    m_title->setWordWrap(true);
    m_about->setTextFormat(Qt::PlainText);
    m_about->setWordWrap(true);
    m_about->setForegroundRole(QPalette::PlaceholderText);
    m_counts->setObjectName(QStringLiteral("assessment.counts"));
    m_counts->setFont(tabularFont(font()));
    m_counts->setWordWrap(true);
    m_actions = new FlowRow(m_buttons);
    m_actions->setContentsMargins(0, 0, 0, 0);
    m_actions->setSpacing(space::s);
    auto *second = new QHBoxLayout;
    second->setSpacing(space::m);
    second->addWidget(m_state, 0, Qt::AlignVCenter);
    second->addWidget(m_bar, 0, Qt::AlignVCenter);
    second->addWidget(m_counts, 1);
    auto *texts = new QVBoxLayout;
    texts->setSpacing(space::xs);
    texts->addWidget(m_title);
    texts->addWidget(m_about);
    auto *row = new QHBoxLayout;
    row->setSpacing(space::l);
    row->addLayout(texts, 1);
    row->addWidget(m_buttons, 0, Qt::AlignTop);
    auto *column = new QVBoxLayout(this);
    column->setContentsMargins(0, 0, 0, 0);
    column->setSpacing(space::xs);
    column->addLayout(row);
    column->addLayout(second); // as wide as there is room: what follows from the answers is a sentence
}

void AssessmentHead::addAction(QAction *action)
{
    m_actions->addSpacing(space::s);
    m_actions->addWidget(new ActionButton(action, ActionButton::Look::Plain, this));
    tabInLayoutOrder(this);
}

void AssessmentHead::resizeEvent(QResizeEvent *event)
{
    QWidget::resizeEvent(event);
    constexpr int narrowestTexts = 300;
    const bool isNarrow = width() < m_actions->sizeHint().width() + narrowestTexts;
    // The answer needs the room more; what the buttons do has keys and stands in the menu.
    m_about->setVisible(!isNarrow);
    m_buttons->setVisible(!isNarrow);
}

void AssessmentHead::show(const OpenAssessment &contents, const dpia::AnswerSheet &sheet, const QString &language)
{
    const dpia::Assessment &assessment = contents.assessment();
    const dpia::SheetProgress progress = sheet.progress();
    m_title->setText(assessment.name);
    m_state->setStatus(assessmentStateStatus(assessment.state, contents.isStale), assessmentStateWord(assessment.state, contents.isStale));
    QStringList about{contents.loaded.form->title.in(language)};
    if (!contents.subjectName.isEmpty())
        about += tr("about %1", "what an assessment is about").arg(contents.subjectName);
    if (!assessment.reviewOn.isEmpty())
        about += tr("to be looked at again on %1").arg(isoDayText(assessment.reviewOn));
    m_about->setText(about.join(QStringLiteral(" · ")));
    m_bar->setShare(progress.share());
    const int missing = progress.missing();
    QStringList counts{tr("%1 of %2 needed answers", "how many are there").arg(progress.requiredComplete).arg(progress.required)};
    if (missing > 0)
        counts += tr("%n missing", "answers", missing);
    if (progress.stale > 0)
        counts += tr("%n stale", "answers", progress.stale);
    if (const dpia::Outcome *outcome = sheet.outcome())
        counts += outcome->text.in(language);
    m_counts->setText(counts.join(QStringLiteral(" · ")));
}

} // namespace hallmarker::ui
