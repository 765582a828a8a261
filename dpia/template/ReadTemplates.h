#pragma once

#include "dpia/template/TemplateReader.h"

#include <memory>

namespace hallmarker::dpia {

/// Templates that this process has read, by the digest of their files: a list over all assessments, each page and each export
/// ask for the same few, and reading one takes as long as reading some hundred assessments. Safe from any thread.
class ReadTemplates {
public:
    static core::Result<std::shared_ptr<const Template>> of(const TemplateFiles &files);

private:
    static constexpr qsizetype most = 64; ///< beyond, all are forgotten and read anew
};

} // namespace hallmarker::dpia
