using MeetingApis.Feishu;

namespace MeetingApis.Samples.Quickstart;

/// <summary>Feishu: extend a reservation, read a room's bookings, answer for a room.</summary>
internal static class FeishuTour
{
    public static async Task RunAsync(FeishuClient feishu, Examples examples, Report report)
    {
        await report.RunAsync("feishu.reserves.update", async () =>
        {
            UpdateReserveResponse response = await feishu.Reserves.UpdateAsync(examples.ReserveId, new UpdateReserveRequest
            {
                EndTime = DateTimeOffset.UtcNow.AddHours(2),
                MeetingSettings = new ReserveMeetingSettings
                {
                    Topic = "my meeting",
                    ActionPermissions =
                    [
                        new ReserveActionPermission
                        {
                            Permission = ReservePermission.BecomeHost,
                            PermissionCheckers =
                            [
                                new ReservePermissionChecker
                                {
                                    CheckField = ReserveCheckField.UserId,
                                    CheckMode = ReserveCheckMode.AllowList,
                                    CheckList = [examples.HostOpenId],
                                },
                            ],
                        },
                    ],
                    MeetingInitialType = MeetingInitialType.MultiParty,
                    AutoRecord = true,
                    AssignHostList = [new ReserveAssignHost { UserType = FeishuUserType.FeishuUser, Id = examples.HostOpenId }],
                    Password = "971024",
                },
            });
            Reserve reserve = response.Reserve ?? new Reserve();
            return $"reservation {reserve.Id}, meeting number {reserve.MeetingNo}, now ends {reserve.EndTime:yyyy-MM-dd HH:mm} UTC ({reserve.ExpireStatus}); {InvalidHosts(response)}";
        });

        await report.RunAsync("feishu.room_reservations.list", async () =>
        {
            var start = new DateTimeOffset(examples.Day, TimeOnly.MinValue, TimeSpan.FromHours(8));
            var request = new ListRoomReservationsRequest
            {
                RoomLevelId = examples.RoomLevelId,
                RoomIds = [examples.RoomId],
                StartTime = start,
                EndTime = start.AddDays(1),
                NeedTopic = true,
            };
            RoomReservation? first = null;
            int count = 0;
            await foreach (RoomReservation booking in feishu.RoomReservations.EnumerateAsync(request))
            {
                first ??= booking;
                count++;
            }

            return first is null
                ? $"nobody booked room {examples.RoomId} on {examples.Day:yyyy-MM-dd}"
                : $"{count} bookings of {first.RoomName} on {examples.Day:yyyy-MM-dd}, the first {first.EventStartTime:HH:mm}-{first.EventEndTime:HH:mm} by {first.Reserver}: {first.EventTitle}";
        });

        await report.RunAsync("feishu.room_instances.reply", async () =>
        {
            await feishu.RoomInstances.ReplyAsync(new ReplyRoomInstanceRequest
            {
                RoomId = examples.EventRoomId,
                Uid = examples.EventUid,
                OriginalTime = 0,
                Status = RoomInstanceStatus.NotCheckIn,
            });
            return $"room {examples.EventRoomId} released: nobody checked in";
        });
    }

    public static Task ShowWrongPasswordAsync(FeishuClient feishu, Examples examples, Report report) =>
        report.ExpectAsync<MeetingValidationException>("a wrong password", () => feishu.Reserves.UpdateAsync(
            examples.ReserveId,
            new UpdateReserveRequest { MeetingSettings = new ReserveMeetingSettings { Password = "secret" } }));

    private static string InvalidHosts(UpdateReserveResponse response) =>
        response.ReserveCorrectionCheckInfo?.InvalidHostIdList is { Count: > 0 } ids
            ? $"cannot be host: {string.Join(", ", ids)}"
            : "every host was accepted";
}
