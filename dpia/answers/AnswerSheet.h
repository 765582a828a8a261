#pragma once

#include "dpia/template/Template.h"

#include <QHash>

#include <memory>
#include <optional>

namespace hallmarker::dpia {

/// What is known of one answer when a sheet is filled in.
struct SheetEntry {
    QJsonValue value;
    bool hasReason = false;
    int citations = 0;
    bool isStale = false;      ///< something that it cites changed or ended
    bool isConfirmed = true;   ///< a person stands behind it
    bool isWhole = false;      ///< known before: the value says something and lacks nothing of its own
};

enum class AnswerState { Empty, Partial, Complete, Stale };
QString answerStateName(AnswerState state); ///< "empty" ...

/// How far a sheet or a part of it is. Only what is visible counts.
struct SheetProgress {
    int required = 0;          ///< questions that need an answer
    int requiredComplete = 0;
    int answered = 0;          ///< complete ones, required or not
    int visible = 0;
    int stale = 0;
    int requiredStale = 0;     ///< of the stale ones, those that are needed

    /// Needed answers that nobody gave or that lack something; a stale one was given.
    int missing() const { return required - requiredComplete - requiredStale; }
    double share() const { return required == 0 ? 1.0 : double(requiredComplete) / required; }
};

/// The questions of a template with where they stand: made once for many sheets of one template.
struct SheetPlaces {
    explicit SheetPlaces(const Template &of);

    QList<PlacedQuestion> order;            ///< as they are read
    QHash<QString, qsizetype> byQuestion;   ///< into order
};

/// A template with its answers: what is asked, what has to be answered, how far it is, what follows. Pure: knows neither
/// workspace nor time. Visibility, scores and needs are computed once for each question, in any order, as the template has
/// no circles.
class AnswerSheet final : private AnswerLookup {
public:
    using Entries = QList<std::optional<SheetEntry>>; ///< by place of the question; as many as there are places

    AnswerSheet(const Template &of, const QHash<QString, SheetEntry> &entries);
    /// For many sheets of one template: the places are its own.
    AnswerSheet(const Template &of, Entries entries, std::shared_ptr<const SheetPlaces> places);

    const Template &of() const { return m_template; }
    bool isVisible(const QString &question) const;
    bool isVisible(const TemplateSection &section) const;
    bool isRequired(const QString &question) const;
    AnswerState state(const QString &question) const;
    /// Why a visible answer is not complete, translated; "" when it is or nothing was said.
    QString shortfall(const QString &question) const;
    const SheetEntry *entry(const QString &question) const;

    double score(const QString &score) const { return scoreOf(score); }
    const Outcome *outcome() const;
    SheetProgress progress() const;
    SheetProgress progress(const TemplateSection &section) const;
    /// Visible required questions that are not complete, in reading order.
    QStringList missing() const;

private:
    std::optional<QJsonValue> valueOf(const QString &question) const override;
    double scoreOf(const QString &score) const override;
    int countOf(const QString &question) const override;
    /// What a said answer lacks.
    enum class Lack { Nothing, Answer, Reason, Evidence, Confirmation, Part };
    static Lack lackOf(const Question &asked, const SheetEntry &said);
    static Lack lackOfSaid(const Question &asked, const SheetEntry &said); ///< of one that is not silent
    static bool isSilent(const Question &asked, const SheetEntry &said);
    static AnswerState stateOf(const Question &asked, const std::optional<SheetEntry> &said);
    bool isVisibleAt(qsizetype place) const;
    bool isRequiredAt(qsizetype place) const;
    void add(SheetProgress &progress, qsizetype place) const;
    const PlacedQuestion *placed(const QString &question) const;

    const Template &m_template;
    std::shared_ptr<const SheetPlaces> m_places;
    Entries m_entries;
    mutable QList<signed char> m_visible;   ///< by place: 1, 0, or -1 as long as nobody asked
};

} // namespace hallmarker::dpia
