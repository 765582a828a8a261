#pragma once

#include "core/digest/Digest.h"
#include "dpia/template/Question.h"

#include <QSet>

namespace hallmarker::dpia {

enum class TemplateKind { Screening, Dpia, Fria, TechnicalDocumentation, ProcessingRecord, LegitimateInterest, Transfer, Vendor, ForensicReadiness, LibraryApproval, Datasheet, Other };
QStringList templateKindNames(); ///< "screening", "dpia", "fria" ... in the order of the enum

/// How the answers of a section are judged by an assessor: as a whole, one by one, or not.
enum class EvaluationMode { None, Section, Question };
QStringList evaluationModeNames(); ///< "none", "section", "question"

/// A part of a template. Sections may hold sections.
struct TemplateSection {
    QString id;
    LocalizedText title;
    LocalizedText guidance;
    QString law;
    Condition visibleIf;
    EvaluationMode evaluated = EvaluationMode::None;
    bool holdsControls = false;      ///< the controls of the assessment are listed and judged here
    QString risk;                    ///< the feared event whose risk this section describes; empty: none
    QList<Question> questions;
    QList<TemplateSection> sections;
    core::ErrorLocation where;
};

/// A label for a range of a score: from its bound up to the next one.
struct ScoreBand {
    double from = 0;
    QString key;
    LocalizedText label;
};

/// A figure over answers: the sum of what the chosen answers score, of numbers and of gauges.
struct Score {
    QString id;
    LocalizedText title;
    QStringList of;                  ///< questions
    QList<ScoreBand> bands;          ///< ascending
    core::ErrorLocation where;

    const ScoreBand *bandOf(double value) const;
};

/// What follows from the answers: the first outcome whose condition holds.
struct Outcome {
    QString key;
    LocalizedText text;
    Condition condition;             ///< empty: holds always
    core::ErrorLocation where;
};

/// A question with where it stands.
struct PlacedQuestion {
    const Question *question = nullptr;
    QList<const TemplateSection *> path; ///< outermost first
};

/// A questionnaire as data. Immutable once read; an assessment keeps the version that it was begun with.
struct Template {
    QString urn;                     ///< "urn:hallmarker:template:dpia-screening"
    int version = 0;
    TemplateKind templateKind = TemplateKind::Other;
    QString language;                ///< of the texts as written
    LocalizedText title;
    LocalizedText description;
    QString law;
    QStringList subjectKinds;        ///< kinds of record that it can be about; empty: any
    QList<Scale> scales;
    QList<QStringList> riskMatrix;   ///< by level of the scale "severity", in it by level of "likelihood": "low", "medium" or "high"; empty: by the product of both
    QList<TemplateSection> sections;
    QList<Score> scores;
    QList<Outcome> outcomes;
    core::Digest digest;             ///< of its files

    /// All questions in reading order.
    QList<PlacedQuestion> questions() const;
    const Question *question(const QString &id) const;
    /// Those whose answer a condition or a score looks at.
    QSet<QString> comparedQuestions() const;
    /// All sections, outer before inner.
    QList<const TemplateSection *> allSections() const;
    const TemplateSection *section(const QString &id) const;
    const Scale *scale(const QString &id) const;
    const Score *score(const QString &id) const;
    /// "urn@3".
    QString reference() const { return QString(urn + QLatin1Char('@') + QString::number(version)); }
    /// Every text with its key, as translation files name them ("questions/name/guidance").
    QList<QPair<QString, LocalizedText *>> texts();
    QStringList languages() const;
};

} // namespace hallmarker::dpia
