#pragma once

#include "core/report/MarkdownReportWriter.h"
#include "threats/status/ThreatRegister.h"
#include "threats/store/ThreatModelBook.h"

namespace hallmarker::tests {

constexpr qint64 reportNowMs = 1'767'225'600'000; // 2026-01-01
constexpr qint64 reportDayMs = 86'400'000;

/// Two stores of models, of which the first stands for "model_1"; both load pickled files (MLT-048).
inline threats::LoadedThreatModel reportModel()
{
    threats::LoadedThreatModel loaded;
    threats::ThreatModel &model = loaded.model;
    model.id = QStringLiteral("threat-model_1");
    model.revision = 7;
    model.title = QStringLiteral("Credit <scoring>");
    model.system = QStringLiteral("system_1");
    model.digest = core::Digest::fromText(QStringLiteral("sha256:") + QString(64, QLatin1Char('a')));
    for (const char *key : {"ckpt", "other"}) {
        threats::Element store;
        store.key = QLatin1String(key);
        store.name = QStringLiteral("Store ") + store.key;
        store.setKind(QStringLiteral("checkpoint_store"));
        store.attributes = threats::Attributes({{QStringLiteral("artifact_format"), QStringLiteral("pickle")}});
        model.elements.append(store);
    }
    model.elements[0].records += QStringLiteral("model_1");
    return loaded;
}

inline threats::RegisterGrounds reportGrounds(int evidenceAgeDays = -1)
{
    threats::RegisterGrounds grounds;
    grounds.nowMs = reportNowMs;
    if (evidenceAgeDays >= 0)
        grounds.evidence.add({QStringLiteral("finding_1"), QStringLiteral("model.format"), {QStringLiteral("model_1")}, core::Verdict::Pass, core::FindingStanding::Current, reportNowMs - evidenceAgeDays * reportDayMs, 0});
    return grounds;
}

/// Blocks as people would read them.
inline QString asMarkdown(const std::vector<core::ReportBlock> &blocks)
{
    core::Report report;
    report.title = QStringLiteral("T");
    report.blocks = blocks;
    return QString::fromUtf8(*core::MarkdownReportWriter().write(report));
}

} // namespace hallmarker::tests
