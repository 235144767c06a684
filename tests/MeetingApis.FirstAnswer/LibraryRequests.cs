using MeetingApis.Feishu;

namespace MeetingApis.FirstAnswer;

/// <summary>What the programs with the library send.</summary>
internal static class LibraryRequests
{
    public static UpdateReserveRequest Of(string bodies) => bodies == "full" ? Full() : Small();

    private static UpdateReserveRequest Small() => new()
    {
        EndTime = DateTimeOffset.UtcNow.AddHours(2),
        MeetingSettings = new FeishuReserveMeetingSettings { Topic = "Weekly review", Password = "971024", AutoRecord = true },
    };

    private static UpdateReserveRequest Full() => new()
    {
        EndTime = DateTimeOffset.UtcNow.AddHours(2),
        MeetingSettings = new FeishuReserveMeetingSettings
        {
            Topic = "Weekly review",
            Password = "971024",
            AutoRecord = true,
            MeetingInitialType = FeishuReserveMeetingInitialType.MultiParty,
            MeetingConnect = true,
            ActionPermissions =
            [
                new ReserveActionPermission
                {
                    Permission = ReservePermission.BecomeHost,
                    PermissionCheckers = [new ReservePermissionChecker { CheckField = ReserveCheckField.UserId, CheckMode = ReserveCheckMode.AllowList, CheckList = ["ou_3ec3f6a28a0d08c45d895276e8e5e19b"] }],
                },
            ],
            AssignHostList = [new ReserveAssignHost { UserType = FeishuUserType.FeishuUser, Id = "ou_3ec3f6a28a0d08c45d895276e8e5e19b" }],
        },
    };
}
