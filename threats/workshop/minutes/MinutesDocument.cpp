#include "threats/workshop/minutes/MinutesDocument.h"

#include "core/clock/Clock.h"
#include "core/json/CanonicalJson.h"
#include "threats/severity/Severity.h"
#include "threats/workshop/WorkshopCategory.h"
#include "threats/workshop/WorkshopTexts.h"
#include "threats/workshop/WorkshopTimer.h"
#include "threats/workshop/minutes/MinutesManifest.h"

#include <algorithm>

namespace hallmarker::threats {

namespace {

using core::plainText;
using core::ReportSpan;

class MinutesWriter {
public:
    MinutesWriter(const LoadedWorkshop &loaded, const QList<JudgedMinutesSignature> &signatures) : m_loaded(loaded), m_signatures(signatures) {}

    core::Report write()
    {
        const Workshop &workshop = m_loaded.workshop;
        m_report.title = workshop.name;
        m_report.subtitle = WorkshopTexts::tr("Minutes of a threat modelling workshop");
        for (const WorkshopSeat &seat : m_loaded.seats)
            if (seat.role == WorkshopRole::Facilitator)
                m_report.author = seat.who;
        m_report.createdText = core::instantText(workshop.closedMs > 0 ? workshop.closedMs : workshop.head.updatedMs);
        m_report.metadata = {{QStringLiteral("workshop"), workshop.head.id}, {QStringLiteral("manifest"), minutesDigest(m_loaded).toString()}};
        overview();
        agenda();
        decisions();
        actions();
        threats();
        board();
        parked();
        votes();
        coverage();
        signatures();
        return std::move(m_report);
    }

private:
    void add(core::ReportBlock block) { m_report.blocks.push_back(std::move(block)); }
    void heading(const QString &text, const QString &anchor) { add(core::ReportHeading{1, text, anchor}); }
    void nothing(const QString &text) { add(core::ReportParagraph{{{text, ReportSpan::Style::Emphasis, {}}}}); }
    QString instant(qint64 ms) const { return ms > 0 ? core::documentInstant(core::instantText(ms), m_report.language) : QString(); }
    QString place(const Contribution &one) const
    {
        QStringList parts;
        if (!one.element.isEmpty())
            parts += m_loaded.elementName(one.element);
        if (!one.category.isEmpty())
            parts += WorkshopCategory::text(one.category);
        return parts.join(QStringLiteral(" · "));
    }
    QString words(const Contribution &one) const
    {
        if (one.isSealed)
            return WorkshopTexts::tr("(still sealed)");
        const QString card = m_loaded.cardTitle(one);
        return card.isEmpty() ? one.text : one.text.isEmpty() ? card : QStringLiteral("%1: %2").arg(card, one.text);
    }

    void overview()
    {
        heading(WorkshopTexts::tr("Overview"), QStringLiteral("overview"));
        const Workshop &workshop = m_loaded.workshop;
        core::ReportFields fields;
        if (!m_loaded.modelName.isEmpty())
            fields.fields += {WorkshopTexts::tr("Threat model"), plainText(m_loaded.modelName)};
        fields.fields += {WorkshopTexts::tr("State"), plainText(workshopStateText(workshop.state))};
        if (!workshop.runs.isEmpty())
            fields.fields += {WorkshopTexts::tr("Began"), plainText(instant(workshop.runs.constFirst().fromMs))};
        if (workshop.closedMs > 0)
            fields.fields += {WorkshopTexts::tr("Closed"), plainText(instant(workshop.closedMs))};
        const CoverageMap map = m_loaded.coverage();
        fields.fields += {WorkshopTexts::tr("Coverage"), plainText(WorkshopTexts::tr("%1 of %2 fields seen").arg(map.seen()).arg(map.fields()))};
        fields.fields += {WorkshopTexts::tr("Manifest"), {{minutesDigest(m_loaded).toString(), ReportSpan::Style::Code, {}}}};
        add(fields);
        core::ReportTable table{WorkshopTexts::tr("Who was there"), {WorkshopTexts::tr("Name"), WorkshopTexts::tr("Role")}, {}, {}, {2, 1}, {}};
        for (const WorkshopSeat &seat : m_loaded.seats)
            table.rows.append({plainText(seat.who), plainText(workshopRoleText(seat.role))});
        add(table);
    }
    void agenda()
    {
        heading(WorkshopTexts::tr("Agenda"), QStringLiteral("agenda"));
        const WorkshopTimer timer(m_loaded.workshop, m_loaded.workshop.closedMs > 0 ? m_loaded.workshop.closedMs : m_loaded.workshop.head.updatedMs);
        core::ReportTable table{WorkshopTexts::tr("Planned and spent"), {WorkshopTexts::tr("Item"), WorkshopTexts::tr("Planned"), WorkshopTexts::tr("Spent"), WorkshopTexts::tr("Overrun")}, {}, {Qt::AlignLeft, Qt::AlignRight, Qt::AlignRight, Qt::AlignRight}, {5, 1, 1, 1}, {}};
        for (const TimedItem &item : timer.items()) {
            const bool isOver = item.overrunMs() > 0;
            table.rows.append({plainText(item.item.title), plainText(WorkshopTimer::text(item.plannedMs())), plainText(item.isBegun ? WorkshopTimer::text(item.spentMs) : WorkshopTexts::tr("not held")), plainText(isOver ? QLatin1Char('+') + WorkshopTimer::text(item.overrunMs()) : QString())});
            table.tones.append({QString(), QString(), QString(), isOver ? QStringLiteral("warn") : QString()});
        }
        add(table);
    }
    void decisions()
    {
        heading(WorkshopTexts::tr("Decisions"), QStringLiteral("decisions"));
        if (m_loaded.decisions.isEmpty())
            nothing(WorkshopTexts::tr("Nothing was decided."));
        int number = 0;
        for (const WorkshopDecision &one : m_loaded.decisions) {
            add(core::ReportHeading{2, QStringLiteral("%1  %2").arg(++number).arg(one.text), QStringLiteral("decision-%1").arg(number)});
            core::ReportFields fields;
            if (const Contribution *about = m_loaded.contribution(one.subject))
                fields.fields += {WorkshopTexts::tr("About"), plainText(place(*about).isEmpty() ? words(*about) : QStringLiteral("%1 (%2)").arg(words(*about), place(*about)))};
            if (!one.threat.isEmpty())
                fields.fields += {WorkshopTexts::tr("Threat"), {{one.threat, ReportSpan::Style::Code, {}}}};
            fields.fields += {WorkshopTexts::tr("Treatment"), plainText(workshopTreatmentText(one.treatment))};
            fields.fields += {WorkshopTexts::tr("Because"), plainText(one.reason)};
            fields.fields += {WorkshopTexts::tr("Written down by"), plainText(one.by)};
            for (const Dissent &dissent : one.dissent)
                fields.fields += {WorkshopTexts::tr("Dissent of %1").arg(dissent.who), plainText(dissent.reason)};
            add(fields);
        }
    }
    void actions()
    {
        heading(WorkshopTexts::tr("Actions"), QStringLiteral("actions"));
        if (m_loaded.actions.isEmpty()) {
            nothing(WorkshopTexts::tr("No action was agreed on."));
            return;
        }
        core::ReportTable table{WorkshopTexts::tr("Who does what until when"), {WorkshopTexts::tr("Action"), WorkshopTexts::tr("Owner"), WorkshopTexts::tr("Due"), WorkshopTexts::tr("Tracker")}, {}, {}, {5, 2, 2, 2}, {}};
        for (const WorkshopAction &one : m_loaded.actions)
            table.rows.append({plainText(one.text), plainText(one.owner), plainText(one.due), plainText(one.tracker)});
        add(table);
    }
    void threats()
    {
        const QList<Contribution> promoted = m_loaded.promoted();
        if (promoted.isEmpty())
            return;
        heading(WorkshopTexts::tr("Threats of the model"), QStringLiteral("threats"));
        core::ReportTable table{WorkshopTexts::tr("What the room wrote into the threat model"), {WorkshopTexts::tr("Threat"), WorkshopTexts::tr("Where"), WorkshopTexts::tr("Severity"), WorkshopTexts::tr("Said by"), WorkshopTexts::tr("Key")}, {}, {}, {5, 3, 2, 2, 3}, {}};
        for (const Contribution &one : promoted) {
            const auto severity = severityFromName(one.promoted.severity);
            table.rows.append({plainText(one.promoted.title), plainText(place(one)), plainText(severity ? severityWord(*severity) : one.promoted.severity), plainText(one.by), {{one.promoted.threat, ReportSpan::Style::Code, {}}}});
            table.tones.append({QString(), QString(), severity && *severity >= Severity::High ? QStringLiteral("fail") : severity && *severity == Severity::Medium ? QStringLiteral("warn") : QString(), QString(), QString()});
        }
        add(table);
    }
    void board()
    {
        heading(WorkshopTexts::tr("Board"), QStringLiteral("board"));
        if (m_loaded.contributions.isEmpty()) {
            nothing(WorkshopTexts::tr("Nobody put anything on the board."));
            return;
        }
        core::ReportTable table{WorkshopTexts::tr("What was put on the board"), {WorkshopTexts::tr("Kind"), WorkshopTexts::tr("Where"), WorkshopTexts::tr("What"), WorkshopTexts::tr("By"), WorkshopTexts::tr("Vote")}, {}, {}, {2, 3, 6, 2, 2}, {}};
        for (const Contribution &one : m_loaded.contributions) {
            const Poll *poll = m_loaded.pollAbout(one.head.id);
            table.rows.append({plainText(contributionKindText(one.what)), plainText(place(one)), plainText(words(one)), plainText(one.by), plainText(poll && poll->state == PollState::Revealed ? poll->leading() : QString())});
        }
        add(table);
    }
    void parked()
    {
        const QList<Contribution> parked = m_loaded.parked();
        if (parked.isEmpty())
            return;
        heading(WorkshopTexts::tr("Parking lot"), QStringLiteral("parked"));
        core::ReportList list;
        for (const Contribution &one : parked)
            list.items += plainText(QStringLiteral("%1 (%2)").arg(words(one), one.by));
        add(list);
    }
    void votes()
    {
        if (m_loaded.polls.isEmpty())
            return;
        heading(WorkshopTexts::tr("Votes"), QStringLiteral("votes"));
        add(core::ReportParagraph{plainText(WorkshopTexts::tr("Votes are anonymous: the ballots were destroyed when they had been counted."))});
        core::ReportTable table{WorkshopTexts::tr("Results"), {WorkshopTexts::tr("Question"), WorkshopTexts::tr("Result"), WorkshopTexts::tr("Votes")}, {}, {Qt::AlignLeft, Qt::AlignLeft, Qt::AlignRight}, {4, 4, 1}, {}};
        for (const Poll &poll : m_loaded.polls) {
            QStringList counts;
            for (qsizetype i = 0; i < poll.counts.size(); ++i)
                counts += QStringLiteral("%1 %2").arg(poll.choices.at(i)).arg(poll.counts.at(i));
            table.rows.append({plainText(poll.question), plainText(poll.state == PollState::Revealed ? counts.join(QStringLiteral(", ")) : WorkshopTexts::tr("still open")), plainText(QString::number(poll.votes()))});
        }
        add(table);
    }
    void coverage()
    {
        const CoverageMap map = m_loaded.coverage();
        if (map.elements().isEmpty())
            return;
        heading(WorkshopTexts::tr("Coverage"), QStringLiteral("coverage"));
        core::ReportTable table{WorkshopTexts::tr("Elements and categories: number of threats, - for looked at and nothing found, empty for not seen"), {WorkshopTexts::tr("Element")}, {}, {Qt::AlignLeft}, {4}, {}};
        core::ReportText legend;
        for (const QString &category : map.categories()) {
            table.header += WorkshopCategory::shortText(category);
            table.alignments += Qt::AlignCenter;
            table.widths += 1;
            legend += {(legend.isEmpty() ? QString() : QStringLiteral(" · ")) + WorkshopCategory::shortText(category) + QStringLiteral(" = ") + WorkshopCategory::text(category), ReportSpan::Style::Plain, {}};
        }
        for (qsizetype row = 0; row < map.elements().size(); ++row) {
            QList<core::ReportText> cells{plainText(map.elements().at(row).name)};
            QStringList tones{QString()};
            for (qsizetype column = 0; column < map.categories().size(); ++column) {
                const CoverageMap::Field field = map.field(row, column);
                cells += plainText(field.threats > 0 ? QString::number(field.threats) : field.nothing > 0 ? QStringLiteral("-") : QString());
                tones += field.threats > 0 ? QStringLiteral("warn") : field.nothing > 0 ? QStringLiteral("pass") : QString();
            }
            table.rows.append(cells);
            table.tones.append(tones);
        }
        add(table);
        add(core::ReportParagraph{legend});
    }
    void signatures()
    {
        heading(WorkshopTexts::tr("Signatures"), QStringLiteral("signatures"));
        core::ReportSignatures block;
        for (const WorkshopSeat &seat : m_loaded.seats) {
            const auto found = std::find_if(m_signatures.begin(), m_signatures.end(), [&seat](const JudgedMinutesSignature &one) { return one.signature.by == seat.who; });
            if (found == m_signatures.end()) {
                block.signatures.append({seat.who, workshopRoleText(seat.role), WorkshopTexts::tr("I was there, and these minutes tell it as it was."), {}, {}});
                continue;
            }
            block.signatures.append({seat.who, workshopRoleText(seat.role), found->signature.words, found->signature.at, found->signature.made.fingerprint});
            if (found->standing != MinutesStanding::Holds)
                add(core::ReportCallout{found->standing == MinutesStanding::Broken ? QStringLiteral("fail") : QStringLiteral("stale"), plainText(WorkshopTexts::tr("The signature of %1: %2. %3").arg(seat.who, minutesStandingText(found->standing), found->problem))});
        }
        add(block);
    }

    const LoadedWorkshop &m_loaded;
    const QList<JudgedMinutesSignature> &m_signatures;
    core::Report m_report;
};

} // namespace

core::Report minutesDocument(const LoadedWorkshop &loaded, const QList<JudgedMinutesSignature> &signatures)
{
    return MinutesWriter(loaded, signatures).write();
}

} // namespace hallmarker::threats
