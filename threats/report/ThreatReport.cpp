#include "threats/report/ThreatReport.h"

#include "core/clock/Clock.h"
#include "threats/diagram/KindWords.h"
#include "threats/model/Crossings.h"
#include "threats/report/ThreatCells.h"
#include "threats/report/ThreatReportTexts.h"
#include "threats/rules/WhyWords.h"

#include <QJsonArray>

#include <algorithm>

namespace hallmarker::threats {

namespace {

using core::plainText;
using core::ReportSpan;

QString statusName(ThreatStatus status) { return threatStatusNames().at(static_cast<int>(status)); }

class ThreatReportBuilder {
public:
    ThreatReportBuilder(const LoadedThreatModel &loaded, const ThreatRegister &threats) : m_loaded(loaded), m_threats(threats) {}

    core::Report build(const QList<ReportedDiagram> &diagrams, qint64 createdMs)
    {
        m_report.title = m_loaded.model.title.isEmpty() ? ThreatReportTexts::tr("Threat model") : m_loaded.model.title;
        m_report.subtitle = ThreatReportTexts::tr("Threat report");
        m_report.author = ownerName(m_loaded.model.owner);
        m_report.createdText = core::instantText(createdMs);
        summary();
        if (!diagrams.isEmpty())
            heading(1, ThreatReportTexts::tr("Diagrams"));
        for (const ReportedDiagram &diagram : diagrams)
            m_report.blocks.push_back(core::ReportPicture{diagram.title, diagram.picture});
        inventory();
        list();
        details();
        questions();
        return m_report;
    }

private:
    void heading(int level, const QString &text, const QString &anchor = {}) { m_report.blocks.push_back(core::ReportHeading{level, text, anchor}); }
    void paragraph(const QString &text) { m_report.blocks.push_back(core::ReportParagraph{plainText(text)}); }

    void summary()
    {
        const Catalogue &catalogue = m_threats.run().rules().catalogue();
        heading(1, ThreatReportTexts::tr("Summary"));
        core::ReportFields about;
        about.fields.append({ThreatReportTexts::tr("Revision"), plainText(QString::number(m_loaded.model.revision))});
        if (!m_loaded.model.digest.isEmpty())
            about.fields.append({ThreatReportTexts::tr("Digest"), plainText(m_loaded.model.digest.toString())});
        about.fields.append({ThreatReportTexts::tr("Catalogue"), plainText(QStringLiteral("%1 %2").arg(catalogue.id, catalogue.version))});
        m_report.blocks.push_back(about);
        if (!m_loaded.model.description.isEmpty())
            paragraph(m_loaded.model.description);

        core::ReportTable counts;
        counts.caption = ThreatReportTexts::tr("Threats by severity and status");
        counts.header = QStringList{ThreatReportTexts::tr("Status")};
        const QList<Severity> severities{Severity::Critical, Severity::High, Severity::Medium, Severity::Low};
        for (const Severity severity : severities)
            counts.header += severityWord(severity);
        for (int status = 0; status < threatStatusNames().size(); ++status) {
            QStringList row{threatStatusWord(static_cast<ThreatStatus>(status))};
            int all = 0;
            for (const Severity severity : severities) {
                const auto count = std::count_if(m_threats.threats().begin(), m_threats.threats().end(), [&](const JudgedThreat &threat) { return threat.status == static_cast<ThreatStatus>(status) && threat.severity == severity; });
                all += static_cast<int>(count);
                row += QString::number(count);
            }
            if (all > 0)
                counts.rows.append(threatTextRow(row));
        }
        counts.alignments = QList<Qt::Alignment>{Qt::AlignLeft, Qt::AlignRight, Qt::AlignRight, Qt::AlignRight, Qt::AlignRight};
        if (counts.rows.isEmpty())
            paragraph(ThreatReportTexts::tr("No threats were found."));
        else
            m_report.blocks.push_back(counts);
    }

    /// An owner is the key of a person, or a plain name.
    QString ownerName(const QString &owner) const
    {
        const Person *person = m_loaded.model.person(owner);
        return person && !person->name.isEmpty() ? person->name : owner;
    }
    QString elementName(const QString &key) const
    {
        const Element *element = m_loaded.model.element(key);
        return element && !element->name.isEmpty() ? element->name : key;
    }
    static QString boundaryWords(const QStringList &kinds)
    {
        QStringList words;
        for (const QString &kind : kinds)
            words += boundaryKindWord(kind);
        return words.join(QStringLiteral(", "));
    }
    void inventory()
    {
        heading(1, ThreatReportTexts::tr("What there is"));
        core::ReportTable elements;
        elements.caption = ThreatReportTexts::tr("Elements");
        elements.header = QStringList{ThreatReportTexts::tr("Key"), ThreatReportTexts::tr("Name"), ThreatReportTexts::tr("Kind"), ThreatReportTexts::tr("Owner")};
        for (const Element &element : m_loaded.model.elements)
            elements.rows.append(threatTextRow({element.key, element.isOutOfScope ? ThreatReportTexts::tr("%1 (out of scope: %2)").arg(element.name, element.outOfScopeReason) : element.name, elementKindWord(element.kind, element.shape), ownerName(element.owner)}));
        if (!elements.rows.isEmpty())
            m_report.blocks.push_back(elements);
        core::ReportTable flows;
        flows.caption = ThreatReportTexts::tr("Flows");
        flows.header = QStringList{ThreatReportTexts::tr("Key"), ThreatReportTexts::tr("From"), ThreatReportTexts::tr("To"), ThreatReportTexts::tr("Carries"), ThreatReportTexts::tr("Crosses")};
        const Crossings crossings(m_loaded.model);
        for (const Flow &flow : m_loaded.model.flows)
            flows.rows.append(threatTextRow({flow.key, elementName(flow.from), elementName(flow.to), flow.carries ? m_words.choice(QStringLiteral("carries"), QJsonArray::fromStringList(*flow.carries)) : ThreatReportTexts::tr("not said"), boundaryWords(crossings.kindsOf(flow.key))}));
        if (!flows.rows.isEmpty())
            m_report.blocks.push_back(flows);
    }

    void list()
    {
        heading(1, ThreatReportTexts::tr("Threats"));
        core::ReportTable table;
        table.caption = ThreatReportTexts::tr("All threats");
        table.header = QStringList{ThreatReportTexts::tr("Key"), ThreatReportTexts::tr("Threat"), ThreatReportTexts::tr("Element"), ThreatReportTexts::tr("Severity"), ThreatReportTexts::tr("Status"), ThreatReportTexts::tr("Until")};
        for (const JudgedThreat &threat : m_threats.threats()) {
            QList<core::ReportText> row = threatTextRow({threat.key, threat.title, threat.elementName, severityWord(threat.severity)});
            row.append(threatStatusCell(threat));
            row.append(plainText(threatDay(threat.endsMs)));
            table.rows.append(row);
        }
        if (!table.rows.isEmpty())
            m_report.blocks.push_back(table);
    }

    void details()
    {
        heading(1, ThreatReportTexts::tr("Each threat"));
        for (const JudgedThreat &threat : m_threats.threats()) {
            if (threat.status == ThreatStatus::NeedsAnswer)
                continue; // its questions stand below
            heading(2, QStringLiteral("%1 %2").arg(threat.key, threat.title));
            core::ReportFields fields;
            fields.fields.append({ThreatReportTexts::tr("Element"), plainText(threat.elementName)});
            fields.fields.append({ThreatReportTexts::tr("Severity"), plainText(severityWord(threat.severity))});
            fields.fields.append({ThreatReportTexts::tr("Status"), threatStatusCell(threat)});
            const ThreatInstance *instance = m_threats.run().find(threat.key);
            fields.fields.append({ThreatReportTexts::tr("Why"), plainText(instance ? WhyWords(m_threats.run(), m_loaded.model).reasons(*instance).join(QLatin1Char('\n')) : threat.why)});
            for (const QString &sentence : threat.standing)
                fields.fields.append({ThreatReportTexts::tr("Rests on"), plainText(sentence)});
            if (instance)
                described(fields, *instance);
            m_report.blocks.push_back(fields);
            controls(threat);
        }
    }
    void described(core::ReportFields &fields, const ThreatInstance &instance)
    {
        const CatalogueThreat threat = m_words.worded(m_threats.run().threat(instance));
        const QMap<QString, QString> &versions = m_threats.run().rules().catalogue().frameworks;
        if (!threat.note.isEmpty())
            fields.fields.append({ThreatReportTexts::tr("What happens"), plainText(threat.note)});
        fields.fields.append({ThreatReportTexts::tr("Likelihood"), plainText(QStringLiteral("%1. %2").arg(levelWord(threat.likelihood), threat.likelihoodReason))});
        fields.fields.append({ThreatReportTexts::tr("Impact"), plainText(QStringLiteral("%1. %2").arg(levelWord(threat.impact), threat.impactReason))});
        fields.fields.append({ThreatReportTexts::tr("What would clear it"), plainText((QStringList{threat.clears} + WhyWords(m_threats.run(), m_loaded.model).remedies(instance)).join(QLatin1Char('\n')))});
        QStringList references;
        for (const QString &id : threat.atlas)
            references += QString(id + QLatin1Char('@') + versions.value(QStringLiteral("atlas")));
        references += threat.owaspMl + threat.owaspLlm;
        for (const int number : threat.cwe)
            references += QStringLiteral("CWE-%1").arg(number);
        if (!threat.stride.isEmpty())
            references += QStringLiteral("STRIDE %1").arg(threat.stride.join(QString()));
        if (!threat.linddun.isEmpty())
            references += QStringLiteral("LINDDUN %1").arg(threat.linddun.join(QLatin1Char(' ')));
        fields.fields.append({ThreatReportTexts::tr("References"), plainText(references.join(QStringLiteral(", ")))});
    }
    void controls(const JudgedThreat &threat)
    {
        core::ReportTable table;
        table.caption = ThreatReportTexts::tr("Controls of %1").arg(threat.key);
        table.header = QStringList{ThreatReportTexts::tr("Control"), ThreatReportTexts::tr("Evidence"), ThreatReportTexts::tr("Asks that"), ThreatReportTexts::tr("State"), ThreatReportTexts::tr("Until")};
        for (const ControlStanding &control : threat.controls) {
            for (const ProofStanding &proof : control.proofs) {
                const QString kind = proof.state == ProofState::Passing ? QStringLiteral("pass") : proof.state == ProofState::Failing || proof.state == ProofState::Broken ? QStringLiteral("fail") : QStringLiteral("warn");
                QList<core::ReportText> row = threatTextRow({QStringLiteral("%1 %2").arg(control.control, control.title), proof.title, proof.asks});
                row.append({ReportSpan{proofStateWord(proof.state), ReportSpan::Style::Status, kind}});
                row.append(plainText(threatDay(proof.endsMs)));
                table.rows.append(row);
            }
        }
        if (!table.rows.isEmpty())
            m_report.blocks.push_back(table);
    }

    void questions()
    {
        core::ReportTable table;
        table.caption = ThreatReportTexts::tr("What nobody has said");
        table.header = QStringList{ThreatReportTexts::tr("Element"), ThreatReportTexts::tr("Attribute"), ThreatReportTexts::tr("Question"), ThreatReportTexts::tr("Decides about")};
        QMap<QPair<QString, QString>, QStringList> asked;
        for (const JudgedThreat &threat : m_threats.threats()) {
            for (const QString &ask : threat.asks)
                asked[{threat.element, ask}] += threat.threat;
        }
        const Vocabulary &words = m_threats.run().rules().vocabulary();
        for (auto it = asked.begin(); it != asked.end(); ++it) {
            const QString name = it.key().second.section(QLatin1Char('.'), -1);
            const bool isOther = it.key().second.contains(QLatin1Char('.'));
            const int own = words.attribute(Vocabulary::Side::Element, name);
            const int flow = words.attribute(Vocabulary::Side::Flow, name);
            const QString question = !isOther && own >= 0 ? m_words.question(Vocabulary::Side::Element, words.spec(Vocabulary::Side::Element, own)) : flow >= 0 ? m_words.question(Vocabulary::Side::Flow, words.spec(Vocabulary::Side::Flow, flow)) : QString();
            table.rows.append(threatTextRow({elementName(it.key().first), it.key().second, question, it.value().join(QStringLiteral(", "))}));
        }
        if (table.rows.isEmpty())
            return;
        heading(1, ThreatReportTexts::tr("Questions"));
        paragraph(ThreatReportTexts::tr("An answer decides whether these threats apply. Until then they accuse nobody."));
        m_report.blocks.push_back(table);
    }

    const LoadedThreatModel &m_loaded;
    const ThreatRegister &m_threats;
    const CatalogueWords &m_words = CatalogueWords::current();
    core::Report m_report;
};

} // namespace

core::Report threatReport(const LoadedThreatModel &loaded, const ThreatRegister &threats, const QList<ReportedDiagram> &diagrams, qint64 createdMs)
{
    return ThreatReportBuilder(loaded, threats).build(diagrams, createdMs);
}

ThreatSheet threatSheet(const ThreatRegister &threats)
{
    ThreatSheet sheet;
    sheet.header = QStringList{QStringLiteral("key"), QStringLiteral("threat"), QStringLiteral("title"), QStringLiteral("element"), QStringLiteral("element_name"), QStringLiteral("applies"), QStringLiteral("severity"), QStringLiteral("status"), QStringLiteral("until"), QStringLiteral("why"), QStringLiteral("ask"), QStringLiteral("controls"), QStringLiteral("standing")};
    for (const JudgedThreat &threat : threats.threats()) {
        QStringList controls;
        for (const ControlStanding &control : threat.controls)
            controls += control.holds ? QString(control.control + QLatin1Char('+')) : control.control;
        sheet.rows.append({threat.key, threat.threat, threat.title, threat.element, threat.elementName, appliesName(threat.applies), severityName(threat.severity), statusName(threat.status), threatDay(threat.endsMs), threat.why, threat.asks.join(QStringLiteral(", ")), controls.join(QStringLiteral(", ")), threat.standing.join(QLatin1Char(' '))});
    }
    return sheet;
}

} // namespace hallmarker::threats
