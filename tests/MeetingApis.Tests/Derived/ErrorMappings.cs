using System.Text.Json.Nodes;
using MeetingApis.Tests.Contracts;

namespace MeetingApis.Tests.Derived;

/// <summary>The mapping files of errors: a request is answered with a code by the id in it.</summary>
internal static class ErrorMappings
{
    /// <summary>The field with the id, and how the ids begin that choose an answer.</summary>
    private static readonly Dictionary<string, (string Field, string Prefix)> s_choosers = new(StringComparer.Ordinal)
    {
        ["feishu.reserves.update"] = ("reserve_id", "reserve-"),
        ["feishu.room_instances.reply"] = ("room_id", "omm_"),
        ["feishu.room_reservations.list"] = ("room_level_id", "omb_"),
        ["wecom.meetings.update"] = ("meetingid", "meeting-"),
        ["dingtalk.schedule_conferences.update"] = ("scheduleConferenceId", "conference-"),
    };

    /// <summary>The texts, by the file's name without <c>.json</c>.</summary>
    public static IReadOnlyDictionary<string, string> All { get; } = MappedError.All.ToDictionary(
        static error => $"{error.Operation}.{error.Name}", static error => MappingJson.Text(Write(error)), StringComparer.Ordinal);

    /// <summary>Every request with an id that ends in a word; the rest of the body may be anything.</summary>
    public static JsonObject Request(ContractOperation page, string word, string token)
    {
        var vendor = MappedVendor.Of(page);
        (string field, string prefix) = s_choosers[page.Name];
        string path = page.Path.Replace($"{{{field}}}", prefix + word, StringComparison.Ordinal);
        var request = new JsonObject { ["method"] = page.Verb };
        if (page.Request.Query.ContainsKey(field))
        {
            request["urlPath"] = path;
            request["queryParameters"] = new JsonObject { [field] = new JsonObject { ["equalTo"] = prefix + word } };
        }
        else
        {
            request["url"] = string.Join('?', [path, .. vendor.TokenQuery(page, token).Select(static pair => $"{pair.Name}={pair.Value}")]);
        }

        request["headers"] = vendor.RequestHeaders(page, hasBody: false, token);
        if (page.Request.Body.ContainsKey(field))
        {
            request["bodyPatterns"] = MappingJson.BodyPatterns(new JsonObject { [field] = prefix + word }, ignoreExtraElements: true);
        }

        return request;
    }

    private static JsonObject Write(MappedError error) => MappingJson.Mapping(
        $"{error.Operation}.{error.Name}",
        MappingJson.Metadata(error.Page, error.Documented.Category, error.Summary, error.Docs),
        Request(error.Page, error.Name, MappedVendor.Of(error.Page).Token),
        error.Response);
}
