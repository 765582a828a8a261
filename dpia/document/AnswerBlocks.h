#pragma once

#include "dpia/document/DocumentContext.h"

#include <QJsonArray>

namespace hallmarker::dpia {

/// One question with its answer, its reason, what it rests on and what is wrong with it.
class AnswerBlocks {
public:
    AnswerBlocks(DocumentContext &context, std::vector<core::ReportBlock> &blocks) : m_context(context), m_blocks(blocks) {}

    void add(const Question &question, int headingLevel);

private:
    void value(const Question &question, const QJsonValue &value);
    void gauge(const Question &question, int level);
    void table(const Question &question, const QJsonArray &rows);
    void citations(const Answer &answer, bool isReference);

    DocumentContext &m_context;
    std::vector<core::ReportBlock> &m_blocks;
};

/// A scale as a row of levels, the chosen one set apart; level 0: none is chosen.
core::ReportTable scaleRow(const Scale &scale, int level, const QString &language);

} // namespace hallmarker::dpia
