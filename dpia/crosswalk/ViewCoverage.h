#pragma once

#include "dpia/answers/Citation.h"
#include "dpia/assessment/LoadedAssessment.h"
#include "dpia/crosswalk/Crosswalk.h"

namespace hallmarker::dpia {

/// How a question of another template fares with what is known.
enum class Carry {
    Shared,   ///< it is a fact that both show and edit
    Offered,  ///< the answer is offered, until a person confirms it
    InPart,   ///< the same, but the questions do not ask for quite the same
    Missing,  ///< nothing is known
};
QString carryName(Carry carry); ///< "shared", "offered", "in-part", "missing"

/// One question of the other template.
struct CoverageRow {
    Carry carry = Carry::Missing;
    QString question;
    QString text;             ///< of the question
    bool isRequired = false;  ///< always; not under a condition
    QStringList sources;      ///< questions of the assessment that it comes from; facts by their keys where the assessment does not ask for them
    QString note;             ///< translated: why only in part, or why what is known cannot be shown
    QJsonValue value;         ///< what is offered
    QString reason;           ///< RichText
    QList<Citation> cites;    ///< evidence that comes with it
    QList<Citation> from;     ///< the answers that it is taken from
};

/// An answer that the other template has no place for.
struct UnexpressedAnswer {
    QString question;
    QString text;             ///< of the question
    QString why;              ///< translated
};

/// What another template would show of an assessment and of the facts about its subject.
struct ViewCoverage {
    QList<CoverageRow> rows;  ///< every question of the other template, in reading order
    QList<UnexpressedAnswer> unexpressed; ///< in reading order of the assessment

    int count(Carry carry) const;
    static core::Result<ViewCoverage> of(const core::Workspace &workspace, const LoadedAssessment &assessment, const Template &target, const Crosswalk &crosswalk, const QString &language);
};

} // namespace hallmarker::dpia
