#pragma once

#include "checks/anonymisation/release/AnonymisationRun.h"

namespace hallmarker::anonymisation {

/// What a look at nodes needs, in the order in which it depends on each other. The input has to outlive it.
struct SearchTools {
    SearchTools(const CaseInput &input, const RunOptions &options)
        : models(buildModels(input.models, input.coded)), metric(buildMetric(input.metric, input.coded, input.definition.responses, input.mostSuppressed())),
          source(input.coded, options.cacheBytes, options.isRolledUp), checker(source, models, *metric, input.scheme.empty() ? input.mostSuppressed() : double(input.coded.records()))
    {
    }
    SearchTools(const SearchTools &) = delete;
    SearchTools &operator=(const SearchTools &) = delete;

    PrivacyModels models;
    std::unique_ptr<Metric> metric;
    ClassSource source;
    NodeChecker checker;
};

} // namespace hallmarker::anonymisation
