#pragma once

#include "core/digest/Digest.h"
#include "core/result/Error.h"
#include "dpia/clauses/ClausePhrase.h"
#include "dpia/template/Expression.h"
#include "dpia/template/LocalizedText.h"

namespace hallmarker::dpia {

/// One thing that the text of a clause has to say.
struct ClauseElement {
    QString id;
    LocalizedText title;
    bool isRequired = true;       ///< without it the clause is weakened; else it is only less than it could be
    QList<ClausePhrase> words;    ///< in any language: one of them found means that the text says it
};

/// A clause in our own wording: when it is needed, why, and what must not be negotiated away.
struct Clause {
    QString id;                   ///< once over all libraries
    QString topic;                ///< "training-data", "transfers" ...: where lists put it
    LocalizedText title;
    LocalizedText text;
    LocalizedText why;
    QString law;
    Condition requiredIf;         ///< empty: always
    QList<ClauseElement> elements;
    QList<ClausePhrase> weakenedBy;
    QString library;              ///< urn
    core::ErrorLocation where;

    const ClauseElement *element(const QString &id) const;
    /// Of everything that decides about it: texts, rule and elements.
    core::Digest digest() const;
};

/// One file of clauses.
struct ClauseFile {
    QString urn;
    int version = 0;
    QString language;
    LocalizedText title;
    LocalizedText description;
    QList<ClausePhrase> weakenedBy; ///< of all clauses, those of other files included
    QList<Clause> clauses;
    QString name;                 ///< of the file, as errors name it
    QByteArray bytes;
    bool isBuiltIn = false;

    QString reference() const { return QString(urn + QLatin1Char('@') + QString::number(version)); }
};

} // namespace hallmarker::dpia
