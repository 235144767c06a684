using MeetingApis.Benchmarks.Bare;

namespace MeetingApis.FirstAnswer;

/// <summary>What the programs without the library send.</summary>
internal static class BareRequests
{
    public static BareReserveUpdate Small() => new()
    {
        EndTime = DateTimeOffset.UtcNow.AddHours(2),
        MeetingSettings = new BareReserveSettings { Topic = "Weekly review", Password = "971024", AutoRecord = true },
    };

    public static BareFullReserveUpdate Full() => new()
    {
        EndTime = DateTimeOffset.UtcNow.AddHours(2),
        MeetingSettings = new BareFullSettings
        {
            Topic = "Weekly review",
            Password = "971024",
            AutoRecord = true,
            MeetingInitialType = 1,
            MeetingConnect = true,
            ActionPermissions =
            [
                new BareActionPermission
                {
                    Permission = 1,
                    PermissionCheckers = [new BarePermissionChecker { CheckField = 1, CheckMode = 1, CheckList = ["ou_3ec3f6a28a0d08c45d895276e8e5e19b"] }],
                },
            ],
            AssignHostList = [new BareAssignHost { UserType = 1, Id = "ou_3ec3f6a28a0d08c45d895276e8e5e19b" }],
        },
    };
}
