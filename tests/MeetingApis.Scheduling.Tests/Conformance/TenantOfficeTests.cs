namespace MeetingApis.Scheduling.Tests;

/// <summary>What the environment names is used as a tenant: here, a simulated one.</summary>
public sealed class TenantOfficeTests
{
    private static CancellationToken Cancellation => TestContext.Current.CancellationToken;

    [Theory]
    [InlineData(MeetingVendor.Feishu)]
    [InlineData(MeetingVendor.WeCom)]
    [InlineData(MeetingVendor.DingTalk)]
    public async Task A_tenant_is_used_by_its_settings_and_left_as_it_was(MeetingVendor vendor)
    {
        await using Office inside = await Office.OpenAsync(vendor);
        await using (TenantOffice tenant = await TenantOffice.EnterAsync(vendor, name => SettingOf(inside, name)))
        {
            OfficeProcess process = tenant.StartProcess(isStoreShared: true);

            (IReadOnlyList<string> wrong, _) = await PlanTrial.RunAsync(process, tenant.Plan(), [], Cancellation);

            Assert.Empty(wrong);
            Assert.Single(inside.Held);
        }

        Assert.Empty(inside.Held);
        Assert.Empty(inside.HeldRooms);
    }

    private static string? SettingOf(Office inside, string name) => name switch
    {
        "MEETINGAPIS_CONFORMANCE_APP" => inside.Credentials.App,
        "MEETINGAPIS_CONFORMANCE_SECRET" => inside.Credentials.Secret,
        "MEETINGAPIS_CONFORMANCE_MOBILES" => string.Join(',', Office.Mobiles),
        "MEETINGAPIS_CONFORMANCE_ROOMS" => string.Join(", ", inside.Rooms.Select(static room => room.Id)),
        "MEETINGAPIS_CONFORMANCE_ADDRESS" => inside.Simulator.BaseAddress.ToString(),
        _ => null,
    };
}
