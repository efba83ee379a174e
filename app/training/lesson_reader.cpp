// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/training/lesson.h"

#include <QDir>
#include <QJsonArray>
#include <QJsonObject>
#include <QSet>

#include <algorithm>
#include <array>
#include <cmath>
#include <utility>

namespace resetscope::app::training {

using namespace Qt::StringLiterals;

namespace {

constexpr qsizetype kMostText = 1200;
constexpr int kMostMinutes = 30;
constexpr double kMostSeconds = 60;

/// The first problem found, with the place where it stands.
class Problems {
public:
    explicit Problems(QString file) : m_file(std::move(file)) {}
    void add(const QString &pointer, const QString &message)
    {
        if (!m_first) {
            m_first = LoadError{m_file, pointer, message};
        }
    }
    [[nodiscard]] const std::optional<LoadError> &first() const { return m_first; }

private:
    QString m_file;
    std::optional<LoadError> m_first;
};

/// An object of the file: every field is asked for by name, the rest is an error.
class Node {
public:
    Node(Problems &problems, QString pointer, const QJsonValue &value)
        : m_problems(problems), m_pointer(std::move(pointer)), m_object(value.toObject())
    {
        if (!value.isObject()) {
            fail(QString(), u"an object is expected here"_s);
        }
    }
    ~Node()
    {
        for (auto it = m_object.begin(); it != m_object.end(); ++it) {
            if (!m_asked.contains(it.key())) {
                fail(it.key(), u"unknown field '%1'"_s.arg(it.key()));
            }
        }
    }
    Node(const Node &) = delete;
    Node &operator=(const Node &) = delete;

    void fail(const QString &key, const QString &message)
    {
        m_problems.add(key.isEmpty() ? m_pointer : m_pointer + u'/' + key, message);
    }
    [[nodiscard]] QString pointer(const QString &key) const { return m_pointer + u'/' + key; }
    [[nodiscard]] bool has(const QString &key)
    {
        m_asked.insert(key);
        return m_object.contains(key);
    }
    [[nodiscard]] QJsonValue value(const QString &key)
    {
        m_asked.insert(key);
        return m_object.value(key);
    }
    [[nodiscard]] QString text(const QString &key, bool required = true)
    {
        const QJsonValue found = value(key);
        const QString text = found.toString();
        if (required && text.trimmed().isEmpty()) {
            fail(key, u"'%1' is missing or empty"_s.arg(key));
        } else if (!found.isUndefined() && !found.isString()) {
            fail(key, u"'%1' is not a text"_s.arg(key));
        } else if (text.size() > kMostText) {
            fail(key, u"'%1' is longer than %2 characters"_s.arg(key).arg(kMostText));
        }
        return text;
    }
    [[nodiscard]] QStringList texts(const QString &key, bool required = true)
    {
        QStringList result;
        const QJsonValue found = value(key);
        if (found.isUndefined() && !required) {
            return result;
        }
        for (const QJsonValue item : found.toArray()) {
            if (item.toString().trimmed().isEmpty() || item.toString().size() > kMostText) {
                fail(key, u"'%1' has an entry that is empty or too long"_s.arg(key));
            }
            result.append(item.toString());
        }
        if (result.isEmpty()) {
            fail(key, u"'%1' is missing or empty"_s.arg(key));
        }
        return result;
    }
    [[nodiscard]] double number(const QString &key, double least, double most, std::optional<double> otherwise = {})
    {
        const QJsonValue found = value(key);
        if (found.isUndefined() && otherwise) {
            return *otherwise;
        }
        const double result = found.toDouble(least - 1);
        if (!found.isDouble() || result < least || result > most) {
            fail(key, u"'%1' is not a number from %2 to %3"_s.arg(key).arg(least).arg(most));
            return least;
        }
        return result;
    }
    [[nodiscard]] bool flag(const QString &key)
    {
        const QJsonValue found = value(key);
        if (!found.isUndefined() && !found.isBool()) {
            fail(key, u"'%1' is neither true nor false"_s.arg(key));
        }
        return found.toBool();
    }

private:
    Problems &m_problems;
    QString m_pointer;
    QJsonObject m_object;
    QSet<QString> m_asked;
};

template <typename Enum, std::size_t Count>
std::optional<Enum> fromWord(const std::array<std::pair<QLatin1StringView, Enum>, Count> &words, const QString &word)
{
    const auto found = std::find_if(words.begin(), words.end(), [&](const auto &pair) { return pair.first == word; });
    return found == words.end() ? std::nullopt : std::optional(found->second);
}

constexpr std::array<std::pair<QLatin1StringView, PictureEvent::Kind>, 8> kKinds{{
    {"open"_L1, PictureEvent::Kind::Open},
    {"data"_L1, PictureEvent::Kind::Data},
    {"answer"_L1, PictureEvent::Kind::Answer},
    {"close"_L1, PictureEvent::Kind::Close},
    {"reset"_L1, PictureEvent::Kind::Reset},
    {"lost"_L1, PictureEvent::Kind::Lost},
    {"silence"_L1, PictureEvent::Kind::Silence},
    {"remark"_L1, PictureEvent::Kind::Note},
}};

constexpr std::array<std::pair<QLatin1StringView, CoachStep::Action>, 4> kActions{{
    {"look"_L1, CoachStep::Action::Look},
    {"click"_L1, CoachStep::Action::Click},
    {"type"_L1, CoachStep::Action::Type},
    {"wait"_L1, CoachStep::Action::Wait},
}};

const QSet<QString> &knownPages()
{
    static const QSet<QString> pages{u"what"_s, u"service"_s, u"tests"_s, u"cause"_s, u"fix"_s, u"report"_s};
    return pages;
}

/// Calls `read` with a Node for each entry of a list.
template <typename Read>
void eachOf(Node &parent, Problems &problems, const QString &key, std::size_t least, std::size_t most, Read read)
{
    const QJsonArray list = parent.value(key).toArray();
    const auto size = static_cast<std::size_t>(list.size());
    if (size < least || size > most) {
        parent.fail(key, u"'%1' has %2 entries; %3 to %4 are expected"_s.arg(key).arg(size).arg(least).arg(most));
    }
    int index = 0;
    for (const QJsonValue item : list) {
        Node node(problems, parent.pointer(key) + u'/' + QString::number(index++), item);
        read(node);
    }
}

LadderPicture readPicture(Node &node, Problems &problems)
{
    LadderPicture picture;
    picture.id = node.text(u"id"_s);
    picture.title = node.text(u"title"_s);
    picture.actors = node.texts(u"actors"_s);
    if (picture.actors.size() < 2 || picture.actors.size() > 3) {
        node.fail(u"actors"_s, u"a picture has two or three actors"_s);
    }
    picture.caption = node.text(u"caption"_s);
    eachOf(node, problems, u"events"_s, 1, 14, [&](Node &entry) {
        PictureEvent event;
        const auto kind = fromWord(kKinds, entry.text(u"kind"_s));
        if (!kind) {
            entry.fail(u"kind"_s, u"unknown kind of event"_s);
        }
        event.kind = kind.value_or(PictureEvent::Kind::Note);
        const double last = static_cast<double>(picture.actors.size()) - 1;
        const bool arrow = event.kind != PictureEvent::Kind::Silence && event.kind != PictureEvent::Kind::Note;
        event.from = static_cast<int>(entry.number(u"from"_s, 0, last, arrow ? std::nullopt : std::optional(0.0)));
        event.to = static_cast<int>(entry.number(u"to"_s, 0, last, arrow ? std::nullopt : std::optional(0.0)));
        if (arrow && event.from == event.to) {
            entry.fail(u"to"_s, u"an arrow needs two different actors"_s);
        }
        event.label = entry.text(u"label"_s);
        event.crosses = entry.flag(u"crosses"_s);
        if (event.crosses && (!arrow || picture.events.empty() || picture.events.back().crosses ||
                              picture.events.back().from != event.to || picture.events.back().to != event.from)) {
            entry.fail(u"crosses"_s, u"it can only cross an arrow in the other direction right before it"_s);
        }
        picture.events.push_back(event);
    });
    return picture;
}

Question readQuestion(Node &node, Problems &problems)
{
    Question question;
    question.id = node.text(u"id"_s);
    question.question = node.text(u"question"_s);
    eachOf(node, problems, u"answers"_s, 2, 5, [&](Node &entry) {
        question.answers.push_back({entry.text(u"choice"_s), entry.text(u"explanation"_s), entry.flag(u"right"_s)});
    });
    const auto right =
        std::count_if(question.answers.begin(), question.answers.end(), [](const Answer &a) { return a.right; });
    if (right != 1) {
        node.fail(u"answers"_s, u"exactly one answer must be right"_s);
    }
    return question;
}

CoachStep readStep(Node &node)
{
    CoachStep step;
    step.page = node.text(u"page"_s);
    if (!knownPages().contains(step.page)) {
        node.fail(u"page"_s, u"unknown page '%1'"_s.arg(step.page));
    }
    step.widget = node.text(u"widget"_s, false);
    const auto action = fromWord(kActions, node.text(u"action"_s));
    if (!action) {
        node.fail(u"action"_s, u"unknown action"_s);
    }
    step.action = action.value_or(CoachStep::Action::Look);
    step.says = node.text(u"says"_s);
    step.paste = node.text(u"paste"_s, step.action == CoachStep::Action::Type);
    if ((step.action == CoachStep::Action::Click || step.action == CoachStep::Action::Type) && step.widget.isEmpty()) {
        node.fail(u"widget"_s, u"what is pressed or filled needs a name"_s);
    }
    return step;
}

LessonFault readFault(Node &node)
{
    LessonFault fault;
    fault.scenario = node.text(u"scenario"_s);
    fault.limit_s = node.number(u"limit_s"_s, 0, kMostSeconds, 0.0);
    fault.maxIdle_s = node.number(u"max_idle_s"_s, 2, kMostSeconds, 10.0);
    fault.maxPayload = static_cast<quint64>(node.number(u"max_payload_bytes"_s, 1024, 64e6, 4194304.0));
    fault.probes = node.texts(u"probes"_s, false);
    fault.uploadPath = node.text(u"upload_path"_s, false);
    const auto cause = causeFromId(node.text(u"cause"_s));
    if (!cause) {
        node.fail(u"cause"_s, u"unknown cause"_s);
    }
    fault.cause = cause.value_or(Cause::Healthy);
    const QJsonObject settings = node.value(u"settings"_s).toObject();
    for (auto it = settings.begin(); it != settings.end(); ++it) {
        if (!it.value().isDouble()) {
            node.fail(u"settings"_s, u"'%1' is not a number"_s.arg(it.key()));
        }
        fault.settings.insert(it.key(), it.value().toDouble());
    }
    return fault;
}

void readParts(Node &root, Problems &problems, Lesson &lesson)
{
    eachOf(root, problems, u"pictures"_s, 1, 4,
           [&](Node &node) { lesson.pictures.push_back(readPicture(node, problems)); });
    {
        Node prediction(problems, root.pointer(u"prediction"_s), root.value(u"prediction"_s));
        lesson.prediction = readQuestion(prediction, problems);
    }
    const auto says = [&](const QString &key) {
        if (!root.has(key)) {
            return QString();
        }
        Node node(problems, root.pointer(key), root.value(key));
        return node.text(u"says"_s);
    };
    lesson.userSays = says(u"user"_s);
    lesson.switchWords = says(u"switch"_s);
    {
        Node fault(problems, root.pointer(u"fault"_s), root.value(u"fault"_s));
        lesson.fault = readFault(fault);
    }
    eachOf(root, problems, u"steps"_s, 1, 16, [&](Node &node) { lesson.steps.push_back(readStep(node)); });
    eachOf(root, problems, u"questions"_s, 2, 6,
           [&](Node &node) { lesson.questions.push_back(readQuestion(node, problems)); });
    {
        Node check(problems, root.pointer(u"check"_s), root.value(u"check"_s));
        lesson.check.probes = check.texts(u"probes"_s);
        lesson.check.findings = check.texts(u"findings"_s, false);
    }
}

void checkReferences(Problems &problems, const Lesson &lesson)
{
    QSet<QString> questions{lesson.prediction.id};
    for (const Question &question : lesson.questions) {
        if (questions.contains(question.id)) {
            problems.add(u"/questions"_s, u"two questions are called '%1'"_s.arg(question.id));
        }
        questions.insert(question.id);
    }
    QSet<QString> pictures;
    for (const LadderPicture &picture : lesson.pictures) {
        if (pictures.contains(picture.id)) {
            problems.add(u"/pictures"_s, u"two pictures are called '%1'"_s.arg(picture.id));
        }
        pictures.insert(picture.id);
    }
    for (const auto &[place, id] : {std::pair(u"/story_picture"_s, lesson.storyPicture),
                                    std::pair(u"/question_picture"_s, lesson.questionPicture),
                                    std::pair(u"/recap_picture"_s, lesson.recapPicture)}) {
        if (!id.isEmpty() && !pictures.contains(id)) {
            problems.add(place, u"there is no picture '%1'"_s.arg(id));
        }
    }
    if (std::none_of(lesson.steps.begin(), lesson.steps.end(),
                     [](const CoachStep &step) { return step.action == CoachStep::Action::Wait; })) {
        problems.add(u"/steps"_s, u"no step waits for the tests"_s);
    }
}

}  // namespace

const LadderPicture *Lesson::picture(const QString &wanted) const
{
    const auto found = std::find_if(pictures.begin(), pictures.end(),
                                    [&](const LadderPicture &picture) { return picture.id == wanted; });
    return found == pictures.end() ? nullptr : &*found;
}

std::variant<Lesson, LoadError> parseLesson(const QJsonDocument &document, const QString &file)
{
    Problems problems(file);
    Lesson lesson;
    {
        Node root(problems, QString(), document.isObject() ? QJsonValue(document.object()) : QJsonValue());
        lesson.id = root.text(u"id"_s);
        lesson.order = static_cast<int>(root.number(u"order"_s, 1, 99));
        const QString cause = root.text(u"cause"_s, false);
        lesson.cause = causeFromId(cause);
        if (!cause.isEmpty() && !lesson.cause) {
            root.fail(u"cause"_s, u"unknown cause '%1'"_s.arg(cause));
        }
        lesson.title = root.text(u"title"_s);
        lesson.summary = root.text(u"summary"_s);
        lesson.minutes = static_cast<int>(root.number(u"minutes"_s, 1, kMostMinutes));
        lesson.story = root.texts(u"story"_s);
        lesson.storyPicture = root.text(u"story_picture"_s, false);
        lesson.questionPicture = root.text(u"question_picture"_s, false);
        lesson.recapPicture = root.text(u"recap_picture"_s, false);
        lesson.fix = root.texts(u"fix_words"_s);
        lesson.fixCode = root.text(u"fix_code"_s, false);
        lesson.checkWords = root.texts(u"check_words"_s);
        lesson.recapTitle = root.text(u"recap_title"_s);
        lesson.recap = root.texts(u"recap"_s);
        readParts(root, problems, lesson);
    }
    checkReferences(problems, lesson);
    if (problems.first()) {
        return *problems.first();
    }
    return lesson;
}

std::variant<std::vector<Lesson>, LoadError> loadLessons()
{
    std::vector<Lesson> lessons;
    const QDir folder(u":/content/lessons"_s);
    for (const QString &name : folder.entryList({u"*.json"_s}, QDir::Files, QDir::Name)) {
        const auto document = loadContent(u"lessons/"_s + name);
        if (const auto *error = std::get_if<LoadError>(&document)) {
            return *error;
        }
        auto lesson = parseLesson(std::get<QJsonDocument>(document), name);
        if (auto *error = std::get_if<LoadError>(&lesson)) {
            return *error;
        }
        lessons.push_back(std::move(std::get<Lesson>(lesson)));
    }
    std::sort(lessons.begin(), lessons.end(), [](const Lesson &a, const Lesson &b) { return a.order < b.order; });
    for (std::size_t i = 1; i < lessons.size(); ++i) {
        if (lessons[i].order == lessons[i - 1].order || lessons[i].id == lessons[i - 1].id) {
            return LoadError{lessons[i].id + u".json"_s, u"/order"_s, u"two lessons have the same place or name"_s};
        }
    }
    return lessons;
}

const std::vector<Lesson> &builtInLessons()
{
    static const std::vector<Lesson> lessons = [] {
        auto loaded = loadLessons();
        auto *list = std::get_if<std::vector<Lesson>>(&loaded);
        return list ? std::move(*list) : std::vector<Lesson>();
    }();
    return lessons;
}

const Lesson *findLesson(const QString &id)
{
    const auto &all = builtInLessons();
    const auto found = std::find_if(all.begin(), all.end(), [&](const Lesson &lesson) { return lesson.id == id; });
    return found == all.end() ? nullptr : &*found;
}

int rightAnswers(const Lesson &lesson, const QMap<QString, int> &firstAnswers)
{
    int right = 0;
    for (const Question &question : lesson.questions) {
        const int chosen = firstAnswers.value(question.id, -1);
        if (chosen >= 0 && static_cast<std::size_t>(chosen) < question.answers.size() &&
            question.answers[static_cast<std::size_t>(chosen)].right) {
            ++right;
        }
    }
    return right;
}

int rightAnswers(const Lesson &lesson, double score)
{
    return static_cast<int>(std::lround(score * static_cast<double>(lesson.questions.size())));
}

double lessonScore(const Lesson &lesson, const QMap<QString, int> &firstAnswers)
{
    const auto count = static_cast<double>(lesson.questions.size());
    return lesson.questions.empty() ? 0 : rightAnswers(lesson, firstAnswers) / count;
}

}  // namespace resetscope::app::training
