#pragma once

#include "threats/exercise/Scenario.h"

#include <QHash>

namespace hallmarker::threats {

/// One step of a case study.
struct AtlasStep {
    QString tactic;           ///< "AML.TA0002"
    QString technique;        ///< "AML.T0000.001"
    QString techniqueName;
    QString text;
};

struct AtlasCaseStudy {
    QString id;               ///< "AML.CS0003"
    QString name;
    QString summary;
    bool isIncident = false;  ///< else an exercise of a red team
    QList<AtlasStep> steps;
};

/// The case studies of a file of MITRE ATLAS that the user has (ATLAS.yaml; none ships with the program): what really
/// happened, step by step, as injects.
class AtlasCaseStudies {
public:
    static core::Result<AtlasCaseStudies> read(const QString &path);

    const QString &version() const { return m_version; }
    const QList<AtlasCaseStudy> &all() const { return m_studies; }
    const AtlasCaseStudy *find(const QString &id) const;
    /// The words of "AML.CS0003/2". ErrorKind::NotFound names what is missing.
    core::Result<QString> words(const QString &reference) const;
    /// A scenario whose injects that point into case studies have their words.
    core::Result<Scenario> resolved(Scenario scenario) const;
    /// A scenario to go on from: one inject for each step, with a question to answer. As YAML.
    core::Result<QByteArray> draft(const QString &id) const;

private:
    QString m_version;
    QList<AtlasCaseStudy> m_studies;
};

} // namespace hallmarker::threats
