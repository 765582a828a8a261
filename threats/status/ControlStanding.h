#pragma once

#include "threats/catalogue/CatalogueWords.h"
#include "threats/model/Element.h"
#include "threats/status/EvidencePool.h"

namespace hallmarker::threats {

/// What a machine says about one thing that a control asks for.
enum class ProofState { Passing, Failing, Inconclusive, Expired, Stale, Broken, Missing };
QString proofStateName(ProofState state); ///< "passing", "failing" ...
QString proofStateWord(ProofState state); ///< for people

struct ProofStanding {
    ControlProof proof;
    ProofState state = ProofState::Missing;
    QString title;           ///< of the kind of evidence, in the language of the judge
    QString asks;            ///< what the control asks of it, in that language
    QString finding;         ///< record id; empty: missing
    QString check;
    qint64 madeMs = 0;
    qint64 endsMs = 0;       ///< first instant at which it is too old
};

/// How a control stands for one element. It holds while all of its proofs pass; the one that ends first dates it.
struct ControlStanding {
    QString control;
    QString title;
    QList<ProofStanding> proofs;
    bool holds = false;
    qint64 endsMs = 0;

    /// Ended, and nothing else is wrong: a day ago it held.
    bool hasLapsed() const;
};

/// Judges controls by evidence. A finding counts when its check gives the kind of evidence and it measured a record of the
/// element, or what a claim on the element links to. Only the newest counts. What people say alone never does.
class ControlJudge {
public:
    /// Titles are in the language of `words`.
    ControlJudge(const Catalogue &catalogue, const EvidencePool &pool, qint64 nowMs, const CatalogueWords &words = CatalogueWords::current()) : m_catalogue(catalogue), m_pool(pool), m_nowMs(nowMs), m_words(words) {}

    ControlStanding judge(const QString &control, const Element &element) const;

private:
    ProofStanding judge(const ControlProof &proof, const QString &control, const Element &element) const;

    const Catalogue &m_catalogue;
    const EvidencePool &m_pool;
    qint64 m_nowMs;
    const CatalogueWords &m_words;
};

} // namespace hallmarker::threats
