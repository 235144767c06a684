using System.Text.Json;

namespace MeetingApis.Testing;

/// <summary>The <c>meeting_settings</c> of a new reservation or of one update. A list that is sent is the whole new list.</summary>
internal sealed class FeishuReserveSettings(JsonFields settings, string userIdType, SimulatedStore<string, SimulatedFeishuPerson> people)
{
    private const int OneToOneCall = 2;
    private const int PstnUser = 6;
    private const int MostHosts = 10;

    public SimulatedReserve ApplyTo(SimulatedReserve reserve, out IReadOnlyList<string> invalidHosts)
    {
        SimulatedReserve updated = reserve with
        {
            Topic = settings.Text("topic") ?? reserve.Topic,
            Password = ReadPassword() ?? reserve.Password,
            MeetingInitialType = ReadOneOf(settings, "meeting_initial_type", 1, 2) ?? reserve.MeetingInitialType,
            AutoRecord = settings.Flag("auto_record") ?? reserve.AutoRecord,
            HostIds = ReadHosts(out invalidHosts) ?? reserve.HostIds,
            ActionPermissions = ReadActionPermissions() ?? reserve.ActionPermissions,
        };

        // Read for its type only: the page says that this setting cannot be updated, and names no code for trying.
        _ = settings.Flag("meeting_connect");

        if (updated is { MeetingInitialType: OneToOneCall, AutoRecord: true })
        {
            throw FeishuGateway.Error(400, 123002, "record param error");
        }

        return settings.Object("call_setting") is { } call
            ? updated with { CallSetting = ReadCallSetting(call, updated.MeetingInitialType) }
            : updated;
    }

    private string? ReadPassword() => settings.Text("password") switch
    {
        null => null,
        "" => "",
        { Length: >= 4 and <= 9 } digits when digits.All(char.IsAsciiDigit) => digits,
        _ => throw FeishuGateway.Error(400, 123006, "invalid password"),
    };

    private List<string>? ReadHosts(out IReadOnlyList<string> invalidHosts)
    {
        invalidHosts = [];
        if (settings.Objects("assign_host_list") is not { } hosts)
        {
            return null;
        }

        if (hosts.Count > MostHosts)
        {
            throw FeishuGateway.Error(400, 123003, "assign host exceed max limit 10");
        }

        // An id of another kind was refused before; a well-formed id of nobody is only reported.
        var ids = new List<string>();
        foreach (JsonFields host in hosts)
        {
            string? id = host.Text("id");
            if (host.Integer("user_type") is not (null or 1) || string.IsNullOrWhiteSpace(id))
            {
                throw FeishuVideoErrors.AssignedHost();
            }

            ids.Add(id);
        }

        ILookup<bool, string> found = ids.ToLookup(id => people.FindBy(id, userIdType) is not null);
        invalidHosts = [.. found[false]];
        return [.. found[true]];
    }

    private JsonElement? ReadActionPermissions()
    {
        if (settings.Objects("action_permissions") is not { } permissions)
        {
            return null;
        }

        foreach (JsonFields permission in permissions)
        {
            _ = ReadOneOf(permission, "permission", 1, 3) ?? throw Missing(permission, "permission");
            foreach (JsonFields checker in permission.Objects("permission_checkers") ?? throw Missing(permission, "permission_checkers"))
            {
                _ = ReadOneOf(checker, "check_field", 1, 3) ?? throw Missing(checker, "check_field");
                _ = ReadOneOf(checker, "check_mode", 1, 2) ?? throw Missing(checker, "check_mode");
                _ = checker.Texts("check_list") ?? throw Missing(checker, "check_list");
            }
        }

        return settings.Element.GetProperty("action_permissions");
    }

    private static JsonElement? ReadCallSetting(JsonFields call, int meetingInitialType)
    {
        if (!call.Element.EnumerateObject().Any())
        {
            return null;
        }

        JsonFields callee = call.Object("callee") ?? throw Missing(call, "callee");
        int userType = ReadOneOf(callee, "user_type", 1, 7) ?? throw Missing(callee, "user_type");
        JsonFields? pstn = callee.Object("pstn_sip_info");
        if (pstn is not null && string.IsNullOrEmpty(pstn.Text("main_address")))
        {
            throw Missing(pstn, "main_address");
        }

        // Outside a call between two the page's own example sends another user type, so that only here it is refused.
        if (meetingInitialType == OneToOneCall && (userType != PstnUser || pstn is null))
        {
            throw FeishuVideoErrors.Parameter(callee.PathOf("user_type"), null, "6 with pstn_sip_info is the only kind supported");
        }

        return call.Element;
    }

    private static int? ReadOneOf(JsonFields fields, string name, int lowest, int highest) => fields.Integer(name) switch
    {
        null => null,
        { } value when value >= lowest && value <= highest => (int)value,
        _ => throw FeishuVideoErrors.Parameter(fields.PathOf(name), fields.Element.GetProperty(name).GetRawText(), "unknown value"),
    };

    private static RefusedException Missing(JsonFields fields, string name) =>
        FeishuVideoErrors.Parameter(fields.PathOf(name), null, "required");
}
