using System.Reflection;
using System.Text.Json.Serialization;
using System.Text.RegularExpressions;
using MeetingApis.DingTalk;
using MeetingApis.Feishu;
using MeetingApis.Internal;
using MeetingApis.Json;
using MeetingApis.WeCom;

namespace MeetingApis.Tests.Conventions;

/// <summary>What an answer may leave out unnoticed is declared, and what it may not too.</summary>
public sealed partial class AnswerConventions
{
    /// <summary>Fields that say whether, and where, there is more.</summary>
    private static readonly string[] s_pageFields = ["page_token", "next_cursor", "nextToken", "has_more", "hasMore", "has_more_sub_meeting", "has_more_attendee", "sync_token"];

    /// <summary>Fields that say what of a request failed although the call succeeded.</summary>
    private static readonly string[] s_failures = ["excess_users", "conflict_date", "invalid_host_id_list", "invite_results", "invalid_userid_list", "invalid_open_userid_list", "ErrorEventUids"];

    private static IEnumerable<PropertyInfo> Fields => Vendor.All.SelectMany(JsonGraph.Responses).SelectMany(JsonGraph.WireProperties);

    [Fact]
    public void Every_answer_can_say_what_was_not_read() => Convention.Holds(
        "Derive the record from MeetingResponse; what is a part of other answers too needs a record of its own. Return EmptyResponse where there is nothing to read.",
        Vendor.AllMethods,
        static method => method.Method.ReturnType.IsGenericType && method.Method.ReturnType.GenericTypeArguments.Single().IsSubclassOf(typeof(MeetingResponse)),
        static method => $"{method} returns {method.Method.ReturnType}");

    [Fact]
    public void What_makes_something_names_it() => Convention.Holds(
        "Implement ICreated with the id of what was made; where the operation makes nothing that has one, mark [NeverNull] the list of what failed.",
        Vendor.AllMethods.Where(static method => method.Response is not null && method.Vendor.Operations.Any(operation => operation.Name == method.Operation!.Name && operation.ActsAgain)),
        static method => typeof(ICreated).IsAssignableFrom(method.Response) || JsonGraph.WireProperties(method.Response!).Any(IsMarked),
        static method => $"{method.Response}");

    [Fact]
    public void Tokens_and_flags_of_pages_are_never_null() => Marked(static property => s_pageFields.Contains(WireName(property)));

    [Fact]
    public void Lists_of_what_failed_are_never_null() => Marked(static property => s_failures.Contains(WireName(property)));

    /// <summary>"Null means" is the phrase for a null that stands for a value of its own, such as a default.</summary>
    [Fact]
    public void A_null_with_a_meaning_is_told_from_what_cannot_be_read() => Convention.Holds(
        "Mark the property [NeverNull], or say in its summary that MeetingResponse.UnreadFields tells the two apart.",
        Fields.Where(static property => NullMeans().IsMatch(Documentation.Of(property).Summary)),
        static property => IsMarked(property) || Documentation.Of(property).SummaryNames(nameof(MeetingResponse.UnreadFields)),
        Library.NameOf);

    [Fact]
    public void Times_at_which_a_room_is_taken_are_never_null()
    {
        Marked(static property => property.PropertyType == typeof(DateTimeOffset?) && (property.DeclaringType == typeof(FeishuRoomBusyTime) || property.DeclaringType == typeof(FeishuBusyTime) || property.DeclaringType == typeof(WeComMeetingRoomBooking)));
        Marked(static property => property.Name is nameof(GetFeishuRoomFreeBusyResponse.FreeBusy) or nameof(WeComMeetingRoomBookings.Bookings) || property.DeclaringType == typeof(ListFeishuFreeBusyResponse));
    }

    [Fact]
    public void Times_at_which_a_room_is_taken_are_never_none() => Convention.Holds(
        "Read it with PromisedConverter: no text stands for none there.",
        Fields.Where(static property => IsMarked(property) && property.PropertyType == typeof(DateTimeOffset?) && property.DeclaringType != typeof(DingTalkFreeBusyTime)),
        static property => property.GetCustomAttribute<JsonConverterAttribute>()!.ConverterType!.GetGenericTypeDefinition() == typeof(PromisedConverter<,>),
        Library.NameOf);

    /// <summary>There, one half may stand for none beside the other.</summary>
    [Fact]
    public void Halves_of_a_time_are_read_by_what_misses_both() => Convention.Holds(
        "Read it with DingTalkFreeBusyTimeConverter: a time without both halves is an error.",
        Fields.Where(static property => property.PropertyType == typeof(DingTalkFreeBusyTime)),
        static property => property.GetCustomAttribute<JsonConverterAttribute>()?.ConverterType == typeof(DingTalkFreeBusyTimeConverter) && IsMarked(property),
        Library.NameOf);

    /// <summary>The type's own converter cannot read "" as null.</summary>
    [Fact]
    public void String_codes_in_answers_name_their_converter() => Convention.Holds(
        "Put [JsonConverter(typeof(StringCodeConverter<...>))] on the property.",
        Fields.Concat(Vendor.All.SelectMany(JsonGraph.Events).SelectMany(JsonGraph.WireProperties)).Where(static property => Nullable.GetUnderlyingType(property.PropertyType) is { } type && type.GetInterfaces().Any(static face => face.Name.StartsWith("IStringCode", StringComparison.Ordinal))),
        static property => property.IsDefined(typeof(JsonConverterAttribute)),
        Library.NameOf);

    [GeneratedRegex(@"\b[Nn]ull (or empty )?(means|counts as|stands for)\b", RegexOptions.ExplicitCapture | RegexOptions.CultureInvariant, matchTimeoutMilliseconds: 1000)]
    private static partial Regex NullMeans();

    private static void Marked(Func<PropertyInfo, bool> isMeant) => Convention.Holds(
        "A null would be believed: mark the property [NeverNull].",
        Fields.Where(isMeant),
        IsMarked,
        Library.NameOf);

    private static bool IsMarked(PropertyInfo property) => property.IsDefined(typeof(NeverNullAttribute));

    private static string? WireName(PropertyInfo property) => property.GetCustomAttribute<JsonPropertyNameAttribute>()?.Name;
}
