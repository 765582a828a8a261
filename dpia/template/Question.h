#pragma once

#include "core/result/Error.h"
#include "dpia/template/Expression.h"
#include "dpia/template/LocalizedText.h"

#include <optional>

namespace hallmarker::dpia {

enum class QuestionType { Text, Choice, Multi, Number, Date, List, Table, Gauge, Reference, Evidence };
QStringList questionTypeNames(); ///< "text", "choice" ... in the order of the enum

/// Which of a risk's levels a gauge tells: with the controls that are there, or as if there were none.
enum class GaugeStage { Current, Inherent };
QStringList gaugeStageNames(); ///< "current", "inherent", in the order of the enum

/// One of the answers that a person may pick.
struct Choice {
    QString key;
    LocalizedText label;
    LocalizedText guidance;
    double score = 0;
};

/// A column of a table.
struct TableColumn {
    QString id;
    LocalizedText title;
    QuestionType type = QuestionType::Text; ///< Text, Number, Date or Choice
    QList<Choice> choices;
    bool isRequired = false;
};

/// What an answer may and must cite.
struct EvidenceRule {
    bool isRequired = false;
    QStringList kinds;    ///< "finding", "record", "file", "statement"; empty: any
    QString check;        ///< a finding of this check; empty: of any
};

/// One question of a template. What belongs to one type of question is empty in others.
struct Question {
    QString id;
    QuestionType type = QuestionType::Text;
    LocalizedText text;
    LocalizedText guidance;
    LocalizedText example;
    QString law;                     ///< "GDPR Art. 35(7)(a)"
    bool isRequired = false;         ///< always; else only where requiredIf holds
    Condition visibleIf;
    Condition requiredIf;
    EvidenceRule evidence;
    QString fact;                    ///< key of the fact that the answer is; empty: it belongs to the assessment alone
    bool wantsReason = false;        ///< the answer is not complete without saying why
    QString foreignId;               ///< the id of the question in the format of another tool

    QList<Choice> choices;           ///< Choice, Multi
    std::optional<double> minimum;   ///< Number: of the value; Multi, List, Table: of the entries
    std::optional<double> maximum;
    bool isWhole = false;            ///< Number
    QString unit;                    ///< Number
    int maxLength = 0;               ///< Text; 0: no limit of its own
    QString scale;                   ///< Gauge
    GaugeStage stage = GaugeStage::Current; ///< Gauge of a risk
    QList<TableColumn> columns;      ///< Table
    QStringList referenceKinds;      ///< Reference: kinds of record
    QList<LocalizedText> suggestions; ///< List

    core::ErrorLocation where;       ///< in the template's file

    const Choice *choice(const QString &key) const;
};

/// A level of a scale, such as "limited".
struct ScaleLevel {
    int value = 0;
    LocalizedText label;
    LocalizedText description;
};

struct Scale {
    QString id;
    LocalizedText title;
    QList<ScaleLevel> levels; ///< ascending

    const ScaleLevel *level(int value) const;
};

} // namespace hallmarker::dpia
