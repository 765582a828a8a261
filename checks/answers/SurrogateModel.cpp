#include "checks/answers/SurrogateModel.h"

#include <algorithm>
#include <cmath>
#include <numeric>

namespace hallmarker::checks {

namespace {

constexpr std::size_t batchRows = 32;
constexpr std::size_t leastSteps = 1500;
constexpr std::size_t epochs = 40;
constexpr double rate = 0.01;

} // namespace

SurrogateModel::SurrogateModel(int width, int classes, int hidden, core::Seed seed) : m_width(width), m_classes(classes), m_hidden(hidden), m_mean(std::size_t(width), 0), m_scale(std::size_t(width), 1)
{
    m_weights.assign(outputStart() + std::size_t(classes) * std::size_t(outputWidth()), 0);
    core::RandomStream random(seed);
    const double spread = std::sqrt(2.0 / std::max(1, width));
    for (int h = 0; h < m_hidden; ++h)
        for (int j = 0; j < width; ++j)
            m_weights[std::size_t(h) * std::size_t(width + 1) + std::size_t(j)] = spread * random.normal();
}

void SurrogateModel::standardize(const std::vector<double> &rows)
{
    const std::size_t n = rows.size() / std::size_t(m_width);
    for (std::size_t j = 0; j < std::size_t(m_width); ++j) {
        double sum = 0, square = 0;
        for (std::size_t i = 0; i < n; ++i)
            sum += rows[i * std::size_t(m_width) + j];
        m_mean[j] = sum / double(n);
        for (std::size_t i = 0; i < n; ++i)
            square += std::pow(rows[i * std::size_t(m_width) + j] - m_mean[j], 2);
        m_scale[j] = square > 0 ? std::sqrt(square / double(n)) : 1;
    }
}

std::vector<double> SurrogateModel::scaled(const double *row) const
{
    std::vector<double> x(std::size_t(m_width) + 1, 1);
    for (std::size_t j = 0; j < std::size_t(m_width); ++j) {
        const double value = (row[j] - m_mean[j]) / m_scale[j];
        x[j] = std::isfinite(value) ? value : 0;
    }
    return x;
}

void SurrogateModel::forward(const std::vector<double> &x, std::vector<double> &hidden, std::vector<double> &scores) const
{
    hidden.assign(std::size_t(m_hidden), 0);
    scores.assign(std::size_t(m_classes), 0);
    for (int h = 0; h < m_hidden; ++h)
        hidden[std::size_t(h)] = std::max(0.0, std::inner_product(x.begin(), x.end(), m_weights.begin() + std::ptrdiff_t(h) * (m_width + 1), 0.0));
    for (int k = 0; k < m_classes; ++k)
        scores[std::size_t(k)] = std::inner_product(x.begin(), x.end(), outputRow(k) + m_hidden, std::inner_product(hidden.begin(), hidden.end(), outputRow(k), 0.0));
}

SurrogateModel SurrogateModel::fitted(const std::vector<double> &rows, const std::vector<double> &answers, int width, int classes, int hidden, core::Seed seed)
{
    SurrogateModel model(width, classes, hidden, seed);
    const std::size_t n = rows.size() / std::size_t(width);
    if (n == 0)
        return model;
    model.standardize(rows);
    core::RandomStream random(core::Seed{seed.value + 1});
    const std::size_t batch = std::min(batchRows, n);
    const std::size_t steps = std::max(leastSteps, epochs * n / batch);
    std::vector<double> gradient(model.m_weights.size()), first(gradient.size(), 0), second(gradient.size(), 0), units, scores;
    for (std::size_t step = 1; step <= steps; ++step) {
        std::fill(gradient.begin(), gradient.end(), 0);
        for (std::size_t b = 0; b < batch; ++b) {
            const std::size_t row = random.below(n);
            const std::vector<double> x = model.scaled(rows.data() + row * std::size_t(width));
            model.forward(x, units, scores);
            const double highest = *std::max_element(scores.begin(), scores.end());
            double total = 0, asked = 0;
            for (int k = 0; k < classes; ++k) {
                total += std::exp(scores[std::size_t(k)] - highest);
                asked += answers[row * std::size_t(classes) + std::size_t(k)];
            }
            if (!(asked > 0) || !std::isfinite(asked))
                continue; // an answer that says nothing
            std::vector<double> back(std::size_t(hidden), 0);
            for (int k = 0; k < classes; ++k) {
                const double error = (std::exp(scores[std::size_t(k)] - highest) / total - answers[row * std::size_t(classes) + std::size_t(k)] / asked) / double(batch);
                double *into = gradient.data() + (model.outputRow(k) - model.m_weights.data());
                for (int h = 0; h < hidden; ++h) {
                    into[h] += error * units[std::size_t(h)];
                    back[std::size_t(h)] += error * model.outputRow(k)[h];
                }
                for (std::size_t j = 0; j < x.size(); ++j)
                    into[std::size_t(hidden) + j] += error * x[j];
            }
            for (int h = 0; h < hidden; ++h)
                for (std::size_t j = 0; units[std::size_t(h)] > 0 && j < x.size(); ++j)
                    gradient[std::size_t(h) * x.size() + j] += back[std::size_t(h)] * x[j];
        }
        const double slowed = rate * (1 - 0.9 * double(step) / double(steps));
        const double a = 1 - std::pow(0.9, double(step)), b = 1 - std::pow(0.999, double(step));
        for (std::size_t i = 0; i < gradient.size(); ++i) {
            first[i] = 0.9 * first[i] + 0.1 * gradient[i];
            second[i] = 0.999 * second[i] + 0.001 * gradient[i] * gradient[i];
            model.m_weights[i] -= slowed * (first[i] / a) / (std::sqrt(second[i] / b) + 1e-8);
        }
    }
    return model;
}

double SurrogateModel::lossOn(const std::vector<double> &rows, const std::vector<double> &answers) const
{
    double loss = 0;
    std::size_t counted = 0;
    std::vector<double> hidden, scores;
    for (std::size_t i = 0; (i + 1) * std::size_t(m_width) <= rows.size(); ++i) {
        forward(scaled(rows.data() + i * std::size_t(m_width)), hidden, scores);
        const double highest = *std::max_element(scores.begin(), scores.end());
        double total = 0, asked = 0, sum = 0;
        for (std::size_t k = 0; k < std::size_t(m_classes); ++k) {
            const double answer = answers[i * std::size_t(m_classes) + k];
            total += std::exp(scores[k] - highest);
            asked += answer;
            sum += answer * (scores[k] - highest);
        }
        if (!(asked > 0) || !std::isfinite(asked))
            continue;
        loss += std::log(total) - sum / asked;
        ++counted;
    }
    return counted > 0 ? loss / double(counted) : 0;
}

SurrogateModel SurrogateModel::trained(const std::vector<double> &rows, const std::vector<double> &answers, int width, int classes, core::Seed seed)
{
    const std::size_t n = rows.size() / std::size_t(width);
    const std::size_t kept = n - n / 5;
    const auto rowCut = rows.begin() + std::ptrdiff_t(kept * std::size_t(width));
    const auto answerCut = answers.begin() + std::ptrdiff_t(kept * std::size_t(classes));
    const std::vector<double> fitRows(rows.begin(), rowCut), fitAnswers(answers.begin(), answerCut), heldRows(rowCut, rows.end()), heldAnswers(answerCut, answers.end());
    const bool isLinear = fitted(fitRows, fitAnswers, width, classes, 0, seed).lossOn(heldRows, heldAnswers) <= fitted(fitRows, fitAnswers, width, classes, hiddenUnits, seed).lossOn(heldRows, heldAnswers);
    return fitted(rows, answers, width, classes, isLinear ? 0 : hiddenUnits, seed);
}

std::vector<int> SurrogateModel::classesOf(const std::vector<double> &rows) const
{
    std::vector<int> classes;
    std::vector<double> hidden, scores;
    for (std::size_t at = 0; at + std::size_t(m_width) <= rows.size(); at += std::size_t(m_width)) {
        forward(scaled(rows.data() + at), hidden, scores);
        classes.push_back(int(std::max_element(scores.begin(), scores.end()) - scores.begin()));
    }
    return classes;
}

} // namespace hallmarker::checks
