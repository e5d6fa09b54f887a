; d17d3870173d78e463be2207e46266fa10b39beea6bceb32d3308b34d027b816


define noundef range(i32 -1, -2) i32 @praxia_search_plan(ptr noalias writeonly captures(none) %retptr, ptr noalias readnone captures(none) %excinfo, i64 %arg.edge, i64 %arg.rows, i64 %arg.environment, double %arg.step, double %arg.inflation, i64 %arg.n, ptr readonly captures(none) %arg.table, i64 %arg.goals, i64 %arg.samples, double %arg.reach, double %arg.domain, i64 %arg.seed) local_unnamed_addr {
B0:
  %.808 = alloca i64, align 8
  store i64 0, ptr %.808, align 8
  %.44.i = getelementptr i8, ptr %arg.table, i64 144
  %.45.i = load i64, ptr %.44.i, align 8, !noalias !0
  %.46.i = inttoptr i64 %.45.i to ptr
  %scevgep.i = getelementptr i8, ptr %.46.i, i64 8
  tail call void @llvm.memset.p0.i64(ptr noundef nonnull align 8 dereferenceable(16) %scevgep.i, i8 0, i64 16, i1 false), !noalias !0
  %.92 = load i64, ptr %arg.table, align 8
  %.93 = inttoptr i64 %.92 to ptr
  %.116 = getelementptr i8, ptr %arg.table, i64 24
  %.117 = load i64, ptr %.116, align 8
  %.118 = inttoptr i64 %.117 to ptr
  %.141 = getelementptr i8, ptr %arg.table, i64 8
  %.142 = load i64, ptr %.141, align 8
  %.143 = inttoptr i64 %.142 to ptr
  %.155 = add nsw i64 %arg.goals, 1
  %.157 = mul nsw i64 %.155, %arg.n
  %.9240.not.i = icmp slt i64 %.157, 1
  br i1 %.9240.not.i, label %B0.endif.endif, label %B40.i

B40.i:                                            ; preds = %B0, %B40.i
  %total.2.043.i = phi double [ %.135.i, %B40.i ], [ 0.000000e+00, %B0 ]
  %.983941.i = phi i64 [ %.105.i, %B40.i ], [ 0, %B0 ]
  %.105.i = add nuw nsw i64 %.983941.i, 1
  %.131.i = getelementptr double, ptr %.93, i64 %.983941.i
  %.132.i = load double, ptr %.131.i, align 8, !noalias !3
  %.133.i = fmul double %.132.i, 0.000000e+00
  %.135.i = fadd double %total.2.043.i, %.133.i
  %exitcond.not.i = icmp eq i64 %.157, %.105.i
  br i1 %exitcond.not.i, label %B72.loopexit.i, label %B40.i

B72.loopexit.i:                                   ; preds = %B40.i
  %0 = fcmp une double %.135.i, 0.000000e+00
  br i1 %0, label %common.ret, label %B0.endif.endif

common.ret:                                       ; preds = %B36.i, %_ZN6praxia15motion_planning6search12entry_points9_gatheredB2v6B54c8tJTIeFIjxB2IKSgI4CrvQCk0Z4yRYcWsBAQ4s_2fqErM2AZLaAIAE10float64_2a8uint8_2axx.exit, %B276.endif, %B72.loopexit.i, %B72.loopexit.i.i, %_ZN6praxia15motion_planning6search10shortening11path_lengthB3v35B54c8tJTIeFIjxB2IKSgI4CrvQCk0Z4yRYcWsBAQ4s_2fqErM2AZLaAIAE10float64_2axx.exit
  %found.5.0.sink = phi i64 [ %found.5.0, %_ZN6praxia15motion_planning6search10shortening11path_lengthB3v35B54c8tJTIeFIjxB2IKSgI4CrvQCk0Z4yRYcWsBAQ4s_2fqErM2AZLaAIAE10float64_2axx.exit ], [ -1, %B276.endif ], [ -3, %B72.loopexit.i ], [ -2, %_ZN6praxia15motion_planning6search12entry_points9_gatheredB2v6B54c8tJTIeFIjxB2IKSgI4CrvQCk0Z4yRYcWsBAQ4s_2fqErM2AZLaAIAE10float64_2a8uint8_2axx.exit ], [ -3, %B72.loopexit.i.i ], [ -3, %B36.i ]
  store i64 %found.5.0.sink, ptr %retptr, align 8
  ret i32 0

B460:                                             ; preds = %B276.endif
  %.9958.not.i = icmp slt i64 %arg.goals, 1
  br i1 %.9958.not.i, label %_ZN6praxia15motion_planning6search12entry_points9_gatheredB2v6B54c8tJTIeFIjxB2IKSgI4CrvQCk0Z4yRYcWsBAQ4s_2fqErM2AZLaAIAE10float64_2a8uint8_2axx.exit, label %B48.preheader.i

B48.preheader.i:                                  ; preds = %B460
  %.9240.not.i.i = icmp slt i64 %arg.n, 1
  br label %B48.i

B48.i:                                            ; preds = %B186.i, %B48.preheader.i
  %usable.2.061.i = phi i64 [ %usable.3.1.i, %B186.i ], [ 0, %B48.preheader.i ]
  %.1055759.i = phi i64 [ %.112.i, %B186.i ], [ 1, %B48.preheader.i ]
  %.112.i = add nuw i64 %.1055759.i, 1
  %.146.i = getelementptr i8, ptr %.143, i64 %.1055759.i
  %.147.i = load i8, ptr %.146.i, align 1, !noalias !6
  %.149.i = icmp eq i8 %.147.i, 1
  br i1 %.149.i, label %B74.i, label %B186.i

B74.i:                                            ; preds = %B48.i
  %.152.i = add nsw i64 %usable.2.061.i, 1
  %.160.i = mul nsw i64 %.1055759.i, %arg.n
  %.164.i = getelementptr double, ptr %.93, i64 %.160.i
  %.166.i = mul nsw i64 %.152.i, %arg.n
  %.168.i = getelementptr double, ptr %.93, i64 %.166.i
  br i1 %.9240.not.i.i, label %B186.i, label %B36.i.i

B36.i.i:                                          ; preds = %B74.i, %B36.i.i
  %.983941.i.i = phi i64 [ %.105.i.i, %B36.i.i ], [ 0, %B74.i ]
  %.105.i.i = add nuw nsw i64 %.983941.i.i, 1
  %.131.i.i = getelementptr double, ptr %.164.i, i64 %.983941.i.i
  %.132.i.i = load double, ptr %.131.i.i, align 8, !noalias !9
  %.134.i.i = getelementptr double, ptr %.168.i, i64 %.983941.i.i
  store double %.132.i.i, ptr %.134.i.i, align 8, !noalias !9
  %exitcond.not.i.i = icmp eq i64 %arg.n, %.105.i.i
  br i1 %exitcond.not.i.i, label %B186.i, label %B36.i.i

B186.i:                                           ; preds = %B36.i.i, %B74.i, %B48.i
  %usable.3.1.i = phi i64 [ %usable.2.061.i, %B48.i ], [ %.152.i, %B74.i ], [ %.152.i, %B36.i.i ]
  %exitcond.not.i1 = icmp eq i64 %.1055759.i, %arg.goals
  br i1 %exitcond.not.i1, label %_ZN6praxia15motion_planning6search12entry_points9_gatheredB2v6B54c8tJTIeFIjxB2IKSgI4CrvQCk0Z4yRYcWsBAQ4s_2fqErM2AZLaAIAE10float64_2a8uint8_2axx.exit, label %B48.i

_ZN6praxia15motion_planning6search12entry_points9_gatheredB2v6B54c8tJTIeFIjxB2IKSgI4CrvQCk0Z4yRYcWsBAQ4s_2fqErM2AZLaAIAE10float64_2a8uint8_2axx.exit: ; preds = %B186.i, %B460
  %usable.2.0.lcssa.i = phi i64 [ 0, %B460 ], [ %usable.3.1.i, %B186.i ]
  %.375 = icmp eq i64 %usable.2.0.lcssa.i, 0
  br i1 %.375, label %common.ret, label %B522.endif

B566:                                             ; preds = %B566.lr.ph, %B782
  %found.3.0291 = phi i64 [ 0, %B566.lr.ph ], [ %found.4.1, %B782 ]
  %.489285289 = phi i64 [ 1, %B566.lr.ph ], [ %.496, %B782 ]
  %.496 = add nuw i64 %.489285289, 1
  %.529 = icmp eq i64 %found.3.0291, 0
  br i1 %.529, label %B580, label %B782

B580:                                             ; preds = %B566
  %.539 = mul nsw i64 %.489285289, %arg.n
  %.541 = getelementptr double, ptr %.93, i64 %.539
  %.15.i = load i64, ptr %.14.i, align 8, !noalias !12
  %.16.i = add nsw i64 %.15.i, 1
  store i64 %.16.i, ptr %.14.i, align 8, !noalias !12
  %.21.i = ptrtoint ptr %.541 to i64
  %.26.i = tail call i32 %.25.i(i64 %.92, i64 %.21.i, i64 %arg.environment, double %arg.step, double %arg.inflation), !noalias !12
  %.28.i.not = icmp ne i32 %.26.i, 1
  %brmerge = or i1 %.28.i.not, %.9240.not.i88
  %.mux = select i1 %.28.i.not, i64 0, i64 2
  br i1 %brmerge, label %B782, label %B36.i89

B782:                                             ; preds = %B36.i97, %B580, %B566
  %found.4.1 = phi i64 [ %found.3.0291, %B566 ], [ %.mux, %B580 ], [ 2, %B36.i97 ]
  %exitcond.not = icmp eq i64 %.489285289, %..357
  br i1 %exitcond.not, label %B784, label %B566

B784:                                             ; preds = %B782
  %.664 = icmp eq i64 %found.4.1, 0
  br i1 %.664, label %B796, label %B976

B796:                                             ; preds = %B522.endif, %B784
  %.38.i = load i64, ptr %arg.table, align 8, !noalias !15
  %.62.i = load i64, ptr %.216, align 8, !noalias !15
  %.63.i = inttoptr i64 %.62.i to ptr
  %.85.i = getelementptr i8, ptr %arg.table, i64 48
  %.86.i = load i64, ptr %.85.i, align 8, !noalias !15
  %.89.i = getelementptr double, ptr %.63.i, i64 %arg.n
  %.111.i = getelementptr i8, ptr %arg.table, i64 136
  %.112.i2 = load i64, ptr %.111.i, align 8, !noalias !15
  %.113.i = inttoptr i64 %.112.i2 to ptr
  %.6.i.i = add i64 %arg.seed, -7046029254386353131
  %.7.i.i = lshr i64 %.6.i.i, 30
  %.8.i.i = xor i64 %.7.i.i, %.6.i.i
  %.9.i.i = mul i64 %.8.i.i, -4658895280553007687
  %.10.i.i = lshr i64 %.9.i.i, 27
  %.11.i.i = xor i64 %.10.i.i, %.9.i.i
  %.12.i.i = mul i64 %.11.i.i, -7723592293110705685
  %.13.i.i = lshr i64 %.12.i.i, 31
  %.14.i.i = xor i64 %.13.i.i, %.12.i.i
  %.15.i.i = or i64 %.14.i.i, 1
  store i64 %.15.i.i, ptr %.113.i, align 8, !noalias !18
  %.9540.not.i.i = icmp slt i64 %arg.n, 1
  br i1 %.9540.not.i.i, label %_ZN6praxia15motion_planning6search12entry_points8_problemB2v9B54c8tJTIeFIjxB2IKSgI4CrvQCk0Z4yRYcWsBAQ4s_2fqErM2AZLaAIAE89Space_28int64_2c_20int64_2c_20int64_2c_20float64_2c_20float64_2c_20int64_2c_20int64_2a_298int64_2axddx.exit, label %B40.i.i

B40.i.i:                                          ; preds = %B796, %B40.i.i
  %total.2.043.i.i = phi double [ %.149.i.i, %B40.i.i ], [ 0.000000e+00, %B796 ]
  %.1013941.i.i = phi i64 [ %.108.i.i, %B40.i.i ], [ 0, %B796 ]
  %.108.i.i = add nuw nsw i64 %.1013941.i.i, 1
  %.134.i.i3 = getelementptr double, ptr %.63.i, i64 %.1013941.i.i
  %.135.i.i = load double, ptr %.134.i.i3, align 8, !noalias !21
  %.137.i.i = getelementptr double, ptr %.89.i, i64 %.1013941.i.i
  %.138.i.i = load double, ptr %.137.i.i, align 8, !noalias !21
  %.139.i.i = fsub double %.135.i.i, %.138.i.i
  %.147.i.i = fmul double %.139.i.i, %.139.i.i
  %.149.i.i = fadd double %total.2.043.i.i, %.147.i.i
  %exitcond.not.i.i4 = icmp eq i64 %arg.n, %.108.i.i
  br i1 %exitcond.not.i.i4, label %_ZN6praxia15motion_planning6search12entry_points8_problemB2v9B54c8tJTIeFIjxB2IKSgI4CrvQCk0Z4yRYcWsBAQ4s_2fqErM2AZLaAIAE89Space_28int64_2c_20int64_2c_20int64_2c_20float64_2c_20float64_2c_20int64_2c_20int64_2a_298int64_2axddx.exit, label %B40.i.i

_ZN6praxia15motion_planning6search12entry_points8_problemB2v9B54c8tJTIeFIjxB2IKSgI4CrvQCk0Z4yRYcWsBAQ4s_2fqErM2AZLaAIAE89Space_28int64_2c_20int64_2c_20int64_2c_20float64_2c_20float64_2c_20int64_2c_20int64_2a_298int64_2axddx.exit: ; preds = %B40.i.i, %B796
  %total.2.0.lcssa.i.i = phi double [ 0.000000e+00, %B796 ], [ %.149.i.i, %B40.i.i ]
  %.87.i = inttoptr i64 %.86.i to ptr
  %.39.i = inttoptr i64 %.38.i to ptr
  %.169.i.i = tail call double @sqrt(double %total.2.0.lcssa.i.i)
  %.182.i = fdiv double %.169.i.i, 0x4003988E1409212E
  %.183.i = fmul double %arg.domain, %.182.i
  %.28.i5 = getelementptr i8, ptr %arg.table, i64 56
  %.29.i6 = load i64, ptr %.28.i5, align 8, !noalias !24
  %.30.i = inttoptr i64 %.29.i6 to ptr
  %.53.i = getelementptr i8, ptr %arg.table, i64 64
  %.54.i = load i64, ptr %.53.i, align 8, !noalias !24
  %.55.i = inttoptr i64 %.54.i to ptr
  %.80.i = getelementptr i8, ptr %arg.table, i64 72
  %.81.i = load i64, ptr %.80.i, align 8, !noalias !24
  %.82.i = inttoptr i64 %.81.i to ptr
  %.107.i = getelementptr i8, ptr %arg.table, i64 80
  %.108.i = load i64, ptr %.107.i, align 8, !noalias !24
  %.109.i = inttoptr i64 %.108.i to ptr
  %.133.i9 = getelementptr i8, ptr %arg.table, i64 88
  %.134.i = load i64, ptr %.133.i9, align 8, !noalias !24
  %.135.i10 = inttoptr i64 %.134.i to ptr
  %.159.i = getelementptr i8, ptr %arg.table, i64 96
  %.160.i11 = load i64, ptr %.159.i, align 8, !noalias !24
  %.161.i = inttoptr i64 %.160.i11 to ptr
  %.214.i = getelementptr i8, ptr %arg.table, i64 104
  %.215.i = load i64, ptr %.214.i, align 8, !noalias !24
  %.216.i = inttoptr i64 %.215.i to ptr
  %.241.i = getelementptr i8, ptr %arg.table, i64 112
  %.242.i = load i64, ptr %.241.i, align 8, !noalias !24
  %.243.i = inttoptr i64 %.242.i to ptr
  %.267.i = getelementptr i8, ptr %arg.table, i64 120
  %.268.i = load i64, ptr %.267.i, align 8, !noalias !24
  %.269.i = inttoptr i64 %.268.i to ptr
  %.293.i = getelementptr i8, ptr %arg.table, i64 128
  %.294.i = load i64, ptr %.293.i, align 8, !noalias !24
  %.295.i = inttoptr i64 %.294.i to ptr
  %.31.i = getelementptr i8, ptr %.30.i, i64 8
  %.57.i = shl nsw i64 %arg.n, 16
  %.58.i = getelementptr double, ptr %.55.i, i64 %.57.i
  %.85.i21 = getelementptr float, ptr %.82.i, i64 %.57.i
  %.111.i25 = getelementptr i8, ptr %.109.i, i64 524288
  %.137.i = getelementptr i8, ptr %.135.i10, i64 524288
  %.219.i.idx = shl i64 %arg.n, 7
  %.219.i = getelementptr i8, ptr %.216.i, i64 %.219.i.idx
  %.245.i = getelementptr i8, ptr %.243.i, i64 128
  %.271.i = getelementptr i8, ptr %.269.i, i64 16
  %.297.i = getelementptr i8, ptr %.295.i, i64 16
  store i64 0, ptr %.808, align 8
  call fastcc void @praxia_search_part_0(ptr nonnull %.808, i64 %arg.edge, i64 %arg.rows, i64 %arg.environment, double %arg.step, double %arg.inflation, i64 %arg.n, ptr %.46.i, ptr %.39.i, i64 %usable.2.0.lcssa.i, ptr %.63.i, ptr %.89.i, double %arg.reach, double %.183.i, ptr nonnull %.113.i, ptr %.87.i, ptr %.30.i, ptr %.55.i, ptr %.82.i, ptr %.109.i, ptr %.135.i10, ptr %.161.i, ptr %.161.i, ptr %.216.i, ptr %.243.i, ptr %.269.i, ptr %.295.i, ptr %.31.i, ptr %.58.i, ptr %.85.i21, ptr %.111.i25, ptr %.137.i, ptr %.161.i, ptr %.161.i, ptr %.219.i, ptr %.245.i, ptr %.271.i, ptr %.297.i, double 0x7FF0000000000000, i64 %arg.samples, ptr %.118)
  %.822 = load i64, ptr %.808, align 8
  br label %B976

B976:                                             ; preds = %_ZN6praxia15motion_planning6search12entry_points8_problemB2v9B54c8tJTIeFIjxB2IKSgI4CrvQCk0Z4yRYcWsBAQ4s_2fqErM2AZLaAIAE89Space_28int64_2c_20int64_2c_20int64_2c_20float64_2c_20float64_2c_20int64_2c_20int64_2a_298int64_2axddx.exit, %B784
  %found.5.0 = phi i64 [ %found.4.1, %B784 ], [ %.822, %_ZN6praxia15motion_planning6search12entry_points8_problemB2v9B54c8tJTIeFIjxB2IKSgI4CrvQCk0Z4yRYcWsBAQ4s_2fqErM2AZLaAIAE89Space_28int64_2c_20int64_2c_20int64_2c_20float64_2c_20float64_2c_20int64_2c_20int64_2a_298int64_2axddx.exit ]
  %.9645.i = icmp sgt i64 %found.5.0, 1
  br i1 %.9645.i, label %B46.preheader.i, label %_ZN6praxia15motion_planning6search10shortening11path_lengthB3v35B54c8tJTIeFIjxB2IKSgI4CrvQCk0Z4yRYcWsBAQ4s_2fqErM2AZLaAIAE10float64_2axx.exit

B46.preheader.i:                                  ; preds = %B976
  %1 = add nsw i64 %found.5.0, -2
  %.9540.not.i.i55 = icmp slt i64 %arg.n, 1
  br label %B46.i

B46.i:                                            ; preds = %_ZN6praxia15motion_planning6search14configurations8distanceB3v11B54c8tJTIeFIjxB2IKSgI4CrvQCk0Z4yRYcWsBAQ4s_2fqErM2AZLaAIAE10float64_2a10float64_2ax.exit.i, %B46.preheader.i
  %total.2.048.i = phi double [ %.170.i, %_ZN6praxia15motion_planning6search14configurations8distanceB3v11B54c8tJTIeFIjxB2IKSgI4CrvQCk0Z4yRYcWsBAQ4s_2fqErM2AZLaAIAE10float64_2a10float64_2ax.exit.i ], [ 0.000000e+00, %B46.preheader.i ]
  %.1024446.i = phi i64 [ %.139.i, %_ZN6praxia15motion_planning6search14configurations8distanceB3v11B54c8tJTIeFIjxB2IKSgI4CrvQCk0Z4yRYcWsBAQ4s_2fqErM2AZLaAIAE10float64_2a10float64_2ax.exit.i ], [ 0, %B46.preheader.i ]
  %.136.i = mul nsw i64 %.1024446.i, %arg.n
  %.138.i = getelementptr double, ptr %.118, i64 %.136.i
  %.139.i = add nuw nsw i64 %.1024446.i, 1
  %.141.i = mul nsw i64 %.139.i, %arg.n
  %.143.i = getelementptr double, ptr %.118, i64 %.141.i
  br i1 %.9540.not.i.i55, label %_ZN6praxia15motion_planning6search14configurations8distanceB3v11B54c8tJTIeFIjxB2IKSgI4CrvQCk0Z4yRYcWsBAQ4s_2fqErM2AZLaAIAE10float64_2a10float64_2ax.exit.i, label %B40.i.i56

B40.i.i56:                                        ; preds = %B46.i, %B40.i.i56
  %total.2.043.i.i57 = phi double [ %.149.i.i66, %B40.i.i56 ], [ 0.000000e+00, %B46.i ]
  %.1013941.i.i58 = phi i64 [ %.108.i.i59, %B40.i.i56 ], [ 0, %B46.i ]
  %.108.i.i59 = add nuw nsw i64 %.1013941.i.i58, 1
  %.134.i.i60 = getelementptr double, ptr %.138.i, i64 %.1013941.i.i58
  %.135.i.i61 = load double, ptr %.134.i.i60, align 8, !noalias !27
  %.137.i.i62 = getelementptr double, ptr %.143.i, i64 %.1013941.i.i58
  %.138.i.i63 = load double, ptr %.137.i.i62, align 8, !noalias !27
  %.139.i.i64 = fsub double %.135.i.i61, %.138.i.i63
  %.147.i.i65 = fmul double %.139.i.i64, %.139.i.i64
  %.149.i.i66 = fadd double %total.2.043.i.i57, %.147.i.i65
  %exitcond.not.i.i67 = icmp eq i64 %arg.n, %.108.i.i59
  br i1 %exitcond.not.i.i67, label %_ZN6praxia15motion_planning6search14configurations8distanceB3v11B54c8tJTIeFIjxB2IKSgI4CrvQCk0Z4yRYcWsBAQ4s_2fqErM2AZLaAIAE10float64_2a10float64_2ax.exit.i, label %B40.i.i56

_ZN6praxia15motion_planning6search14configurations8distanceB3v11B54c8tJTIeFIjxB2IKSgI4CrvQCk0Z4yRYcWsBAQ4s_2fqErM2AZLaAIAE10float64_2a10float64_2ax.exit.i: ; preds = %B40.i.i56, %B46.i
  %total.2.0.lcssa.i.i68 = phi double [ 0.000000e+00, %B46.i ], [ %.149.i.i66, %B40.i.i56 ]
  %.169.i.i69 = tail call double @sqrt(double %total.2.0.lcssa.i.i68)
  %.170.i = fadd double %total.2.048.i, %.169.i.i69
  %exitcond.not.i70 = icmp eq i64 %.1024446.i, %1
  br i1 %exitcond.not.i70, label %_ZN6praxia15motion_planning6search10shortening11path_lengthB3v35B54c8tJTIeFIjxB2IKSgI4CrvQCk0Z4yRYcWsBAQ4s_2fqErM2AZLaAIAE10float64_2axx.exit, label %B46.i

_ZN6praxia15motion_planning6search10shortening11path_lengthB3v35B54c8tJTIeFIjxB2IKSgI4CrvQCk0Z4yRYcWsBAQ4s_2fqErM2AZLaAIAE10float64_2axx.exit: ; preds = %_ZN6praxia15motion_planning6search14configurations8distanceB3v11B54c8tJTIeFIjxB2IKSgI4CrvQCk0Z4yRYcWsBAQ4s_2fqErM2AZLaAIAE10float64_2a10float64_2ax.exit.i, %B976
  %total.2.0.lcssa.i54 = phi double [ 0.000000e+00, %B976 ], [ %.170.i, %_ZN6praxia15motion_planning6search14configurations8distanceB3v11B54c8tJTIeFIjxB2IKSgI4CrvQCk0Z4yRYcWsBAQ4s_2fqErM2AZLaAIAE10float64_2a10float64_2ax.exit.i ]
  %.902 = getelementptr i8, ptr %arg.table, i64 152
  %.903 = load i64, ptr %.902, align 8
  %.906 = inttoptr i64 %.903 to ptr
  store double %total.2.0.lcssa.i54, ptr %.906, align 8
  br label %common.ret

B0.endif.endif:                                   ; preds = %B0, %B72.loopexit.i
  %.216 = getelementptr i8, ptr %arg.table, i64 16
  %.217 = load i64, ptr %.216, align 8
  %.218 = inttoptr i64 %.217 to ptr
  %.arg.n.i = tail call i64 @llvm.smax.i64(i64 %arg.n, i64 0)
  %2 = getelementptr double, ptr %.218, i64 %arg.n
  br label %B34.i

B34.i:                                            ; preds = %B36.i, %B0.endif.endif
  %.9850.i = phi i64 [ %.105.i72, %B36.i ], [ 0, %B0.endif.endif ]
  %exitcond.not.i71 = icmp eq i64 %.9850.i, %.arg.n.i
  br i1 %exitcond.not.i71, label %B88.i, label %B36.i

B36.i:                                            ; preds = %B34.i
  %.105.i72 = add nuw i64 %.9850.i, 1
  %.131.i73 = getelementptr double, ptr %.218, i64 %.9850.i
  %.132.i74 = load double, ptr %.131.i73, align 8, !noalias !32
  %.136.i75 = getelementptr double, ptr %2, i64 %.9850.i
  %.137.i76 = load double, ptr %.136.i75, align 8, !noalias !32
  %.138.i77 = fcmp ugt double %.132.i74, %.137.i76
  br i1 %.138.i77, label %common.ret, label %B34.i

B88.i:                                            ; preds = %B34.i
  %.156.i = shl nsw i64 %arg.n, 1
  %.9240.not.i.i78 = icmp slt i64 %arg.n, 1
  br i1 %.9240.not.i.i78, label %B276.endif, label %B40.i.i79

B40.i.i79:                                        ; preds = %B88.i, %B40.i.i79
  %total.2.043.i.i80 = phi double [ %.135.i.i85, %B40.i.i79 ], [ 0.000000e+00, %B88.i ]
  %.983941.i.i81 = phi i64 [ %.105.i.i82, %B40.i.i79 ], [ 0, %B88.i ]
  %.105.i.i82 = add nuw nsw i64 %.983941.i.i81, 1
  %.131.i.i83 = getelementptr double, ptr %.218, i64 %.983941.i.i81
  %.132.i.i84 = load double, ptr %.131.i.i83, align 8, !noalias !35
  %.133.i.i = fmul double %.132.i.i84, 0.000000e+00
  %.135.i.i85 = fadd double %total.2.043.i.i80, %.133.i.i
  %exitcond.not.i.i86 = icmp eq i64 %.156.i, %.105.i.i82
  br i1 %exitcond.not.i.i86, label %B72.loopexit.i.i, label %B40.i.i79

B72.loopexit.i.i:                                 ; preds = %B40.i.i79
  %3 = fcmp une double %.135.i.i85, 0.000000e+00
  br i1 %3, label %common.ret, label %B276.endif

B276.endif:                                       ; preds = %B88.i, %B72.loopexit.i.i
  %.19.i = inttoptr i64 %arg.rows to ptr
  %.20.i = tail call i64 %.19.i(i64 %.92, i64 %.155, i64 %arg.environment, double %arg.inflation, i64 %.142), !noalias !38
  %.310 = load i8, ptr %.143, align 1
  %.312 = icmp eq i8 %.310, 0
  br i1 %.312, label %common.ret, label %B460

B522.endif:                                       ; preds = %_ZN6praxia15motion_planning6search12entry_points9_gatheredB2v6B54c8tJTIeFIjxB2IKSgI4CrvQCk0Z4yRYcWsBAQ4s_2fqErM2AZLaAIAE10float64_2a8uint8_2axx.exit
  %..357 = tail call i64 @llvm.smax.i64(i64 %usable.2.0.lcssa.i, i64 0)
  %.483288.not = icmp eq i64 %..357, 0
  br i1 %.483288.not, label %B796, label %B566.lr.ph

B566.lr.ph:                                       ; preds = %B522.endif
  %.616 = getelementptr double, ptr %.118, i64 %arg.n
  %.14.i = getelementptr i8, ptr %.46.i, i64 16
  %.25.i = inttoptr i64 %arg.edge to ptr
  %.9240.not.i88 = icmp slt i64 %arg.n, 1
  br label %B566

B36.i89:                                          ; preds = %B580, %B36.i89
  %.983941.i90 = phi i64 [ %.105.i91, %B36.i89 ], [ 0, %B580 ]
  %.105.i91 = add nuw nsw i64 %.983941.i90, 1
  %.131.i92 = getelementptr double, ptr %.93, i64 %.983941.i90
  %.132.i93 = load double, ptr %.131.i92, align 8, !noalias !41
  %.134.i94 = getelementptr double, ptr %.118, i64 %.983941.i90
  store double %.132.i93, ptr %.134.i94, align 8, !noalias !41
  %exitcond.not.i95 = icmp eq i64 %arg.n, %.105.i91
  br i1 %exitcond.not.i95, label %B36.i97, label %B36.i89

B36.i97:                                          ; preds = %B36.i89, %B36.i97
  %.983941.i98 = phi i64 [ %.105.i99, %B36.i97 ], [ 0, %B36.i89 ]
  %.105.i99 = add nuw nsw i64 %.983941.i98, 1
  %.131.i100 = getelementptr double, ptr %.541, i64 %.983941.i98
  %.132.i101 = load double, ptr %.131.i100, align 8, !noalias !44
  %.134.i102 = getelementptr double, ptr %.616, i64 %.983941.i98
  store double %.132.i101, ptr %.134.i102, align 8, !noalias !44
  %exitcond.not.i103 = icmp eq i64 %arg.n, %.105.i99
  br i1 %exitcond.not.i103, label %B782, label %B36.i97
}

; Function Attrs: mustprogress nocallback nofree nounwind willreturn memory(argmem: write)
declare void @llvm.memset.p0.i64(ptr writeonly captures(none), i8, i64, i1 immarg) #0

; Function Attrs: mustprogress nocallback nocreateundeforpoison nofree nosync nounwind speculatable willreturn memory(none)
declare i64 @llvm.smax.i64(i64, i64) #1

; Function Attrs: mustprogress nocallback nofree nosync nounwind willreturn memory(none)
declare double @sqrt(double) local_unnamed_addr #2

define internal fastcc void @praxia_search_part_0(ptr noalias nonnull writeonly captures(none) %retptr, i64 %arg.problem.0.0, i64 %arg.problem.0.1, i64 %arg.problem.0.2, double %arg.problem.0.3, double %arg.problem.0.4, i64 %arg.problem.0.5, ptr captures(none) %arg.problem.0.6, ptr readonly captures(none) %arg.problem.1, i64 %arg.problem.2, ptr readonly captures(none) %arg.problem.3, ptr readonly captures(none) %arg.problem.4, double %arg.problem.5, double %arg.problem.6, ptr captures(none) %arg.problem.7, ptr %arg.problem.8, ptr captures(none) initializes((0, 8)) %arg.one.0.0, ptr %arg.one.0.1, ptr %arg.one.0.2, ptr captures(none) %arg.one.0.3, ptr captures(none) %arg.one.0.4, ptr captures(none) %arg.one.0.5, ptr readonly captures(none) %arg.one.0.6, ptr %arg.one.1.0, ptr captures(none) %arg.one.1.1, ptr %arg.one.1.2, ptr captures(none) %arg.one.1.3, ptr captures(none) initializes((0, 8)) %arg.other.0.0, ptr %arg.other.0.1, ptr %arg.other.0.2, ptr captures(none) %arg.other.0.3, ptr captures(none) %arg.other.0.4, ptr captures(none) %arg.other.0.5, ptr readonly captures(none) %arg.other.0.6, ptr %arg.other.1.0, ptr captures(none) %arg.other.1.1, ptr %arg.other.1.2, ptr captures(none) %arg.other.1.3, double %arg.bound, i64 %arg.samples, ptr writeonly captures(none) %arg.path) unnamed_addr {
B0:
  %.67 = getelementptr i8, ptr %arg.problem.0.6, i64 8
  %.68 = load i64, ptr %.67, align 8
  %.69 = add nsw i64 %.68, %arg.samples
  store i64 0, ptr %arg.one.0.0, align 8, !noalias !47
  store i64 0, ptr %arg.other.0.0, align 8, !noalias !47
  %.25.i.i = load i64, ptr %arg.one.0.0, align 8, !noalias !50
  %.72.i.i = and i64 %.25.i.i, -256
  %.74.i.i = mul nsw i64 %.72.i.i, %arg.problem.0.5
  %.75.i.i = getelementptr float, ptr %arg.one.0.2, i64 %.74.i.i
  %.87.1.i.i = and i64 %.25.i.i, 255
  %.143144.i.i = and i64 %.25.i.i, 15
  %.164.i.i = icmp eq i64 %.143144.i.i, 0
  %invariant.gep.i.i = getelementptr float, ptr %.75.i.i, i64 %.87.1.i.i
  %.248157.not.i.i = icmp slt i64 %arg.problem.0.5, 1
  br i1 %.164.i.i, label %B158.endif.i.i, label %B288.endif.i.i

B320.i.i:                                         ; preds = %B320.lr.ph.i.i, %B320.i.i
  %.512166168.i.i = phi i64 [ 0, %B320.lr.ph.i.i ], [ %.519.i.i, %B320.i.i ]
  %.519.i.i = add nuw nsw i64 %.512166168.i.i, 1
  %.545.i.i = getelementptr double, ptr %arg.problem.1, i64 %.512166168.i.i
  %.546.i.i = load double, ptr %.545.i.i, align 8, !noalias !50
  %.553.i.i = getelementptr double, ptr %0, i64 %.512166168.i.i
  store double %.546.i.i, ptr %.553.i.i, align 8, !noalias !50
  %.558.i.i = fptrunc double %.546.i.i to float
  %.idx.i.i = shl i64 %.512166168.i.i, 10
  %gep164.i.i = getelementptr i8, ptr %invariant.gep.i.i, i64 %.idx.i.i
  store float %.558.i.i, ptr %gep164.i.i, align 4, !noalias !50
  %exitcond172.not.i.i = icmp eq i64 %.519.i.i, %arg.problem.0.5
  br i1 %exitcond172.not.i.i, label %_ZN6praxia15motion_planning6search4tree8add_nodeB3v15B54c8tJTIeFIjxB2IKSgI4CrvQCk0Z4yRYcWsBAQ4s_2fqErM2AZLaAIAE110Tree_28int64_2a_2c_20float64_2a_2c_20float32_2a_2c_20int64_2a_2c_20float64_2a_2c_20float32_2a_2c_20int32_2a_2910float64_2axx.exit.i, label %B320.i.i

B158.endif.i.i:                                   ; preds = %B0
  br i1 %.248157.not.i.i, label %_ZN6praxia15motion_planning6search4tree8add_nodeB3v15B54c8tJTIeFIjxB2IKSgI4CrvQCk0Z4yRYcWsBAQ4s_2fqErM2AZLaAIAE110Tree_28int64_2a_2c_20float64_2a_2c_20float32_2a_2c_20int64_2a_2c_20float64_2a_2c_20float32_2a_2c_20int32_2a_2910float64_2axx.exit.i, label %B190.endif.endif.i.i

B190.endif.endif.i.i:                             ; preds = %B158.endif.i.i, %B190.endif.endif.i.i
  %.254153158.i.i = phi i64 [ %.261.i.i, %B190.endif.endif.i.i ], [ 0, %B158.endif.i.i ]
  %.idx146.i.i = shl i64 %.254153158.i.i, 10
  %gep.i.i = getelementptr i8, ptr %invariant.gep.i.i, i64 %.idx146.i.i
  store float 1.000000e+09, ptr %gep.i.i, align 4, !noalias !50
  %.412.1.i.i = getelementptr i8, ptr %gep.i.i, i64 4
  store float 1.000000e+09, ptr %.412.1.i.i, align 4, !noalias !50
  %.412.2.i.i = getelementptr i8, ptr %gep.i.i, i64 8
  store float 1.000000e+09, ptr %.412.2.i.i, align 4, !noalias !50
  %.412.3.i.i = getelementptr i8, ptr %gep.i.i, i64 12
  store float 1.000000e+09, ptr %.412.3.i.i, align 4, !noalias !50
  %.412.4.i.i = getelementptr i8, ptr %gep.i.i, i64 16
  store float 1.000000e+09, ptr %.412.4.i.i, align 4, !noalias !50
  %.412.5.i.i = getelementptr i8, ptr %gep.i.i, i64 20
  store float 1.000000e+09, ptr %.412.5.i.i, align 4, !noalias !50
  %.412.6.i.i = getelementptr i8, ptr %gep.i.i, i64 24
  store float 1.000000e+09, ptr %.412.6.i.i, align 4, !noalias !50
  %.412.7.i.i = getelementptr i8, ptr %gep.i.i, i64 28
  store float 1.000000e+09, ptr %.412.7.i.i, align 4, !noalias !50
  %.412.8.i.i = getelementptr i8, ptr %gep.i.i, i64 32
  store float 1.000000e+09, ptr %.412.8.i.i, align 4, !noalias !50
  %.412.9.i.i = getelementptr i8, ptr %gep.i.i, i64 36
  store float 1.000000e+09, ptr %.412.9.i.i, align 4, !noalias !50
  %.412.10.i.i = getelementptr i8, ptr %gep.i.i, i64 40
  store float 1.000000e+09, ptr %.412.10.i.i, align 4, !noalias !50
  %.412.11.i.i = getelementptr i8, ptr %gep.i.i, i64 44
  store float 1.000000e+09, ptr %.412.11.i.i, align 4, !noalias !50
  %.412.12.i.i = getelementptr i8, ptr %gep.i.i, i64 48
  store float 1.000000e+09, ptr %.412.12.i.i, align 4, !noalias !50
  %.412.13.i.i = getelementptr i8, ptr %gep.i.i, i64 52
  store float 1.000000e+09, ptr %.412.13.i.i, align 4, !noalias !50
  %.412.14.i.i = getelementptr i8, ptr %gep.i.i, i64 56
  store float 1.000000e+09, ptr %.412.14.i.i, align 4, !noalias !50
  %.412.15.i.i = getelementptr i8, ptr %gep.i.i, i64 60
  store float 1.000000e+09, ptr %.412.15.i.i, align 4, !noalias !50
  %.261.i.i = add nuw nsw i64 %.254153158.i.i, 1
  %exitcond.not.i.i = icmp eq i64 %arg.problem.0.5, %.261.i.i
  br i1 %exitcond.not.i.i, label %B320.lr.ph.i.i, label %B190.endif.endif.i.i

B288.endif.i.i:                                   ; preds = %B0
  br i1 %.248157.not.i.i, label %_ZN6praxia15motion_planning6search4tree8add_nodeB3v15B54c8tJTIeFIjxB2IKSgI4CrvQCk0Z4yRYcWsBAQ4s_2fqErM2AZLaAIAE110Tree_28int64_2a_2c_20float64_2a_2c_20float32_2a_2c_20int64_2a_2c_20float64_2a_2c_20float32_2a_2c_20int32_2a_2910float64_2axx.exit.i, label %B320.lr.ph.i.i

B320.lr.ph.i.i:                                   ; preds = %B190.endif.endif.i.i, %B288.endif.i.i
  %.551.i.i = mul nsw i64 %.25.i.i, %arg.problem.0.5
  %0 = getelementptr double, ptr %arg.one.0.1, i64 %.551.i.i
  br label %B320.i.i

_ZN6praxia15motion_planning6search4tree8add_nodeB3v15B54c8tJTIeFIjxB2IKSgI4CrvQCk0Z4yRYcWsBAQ4s_2fqErM2AZLaAIAE110Tree_28int64_2a_2c_20float64_2a_2c_20float32_2a_2c_20int64_2a_2c_20float64_2a_2c_20float32_2a_2c_20int32_2a_2910float64_2axx.exit.i: ; preds = %B320.i.i, %B288.endif.i.i, %B158.endif.i.i
  %.582.i.i = getelementptr i64, ptr %arg.one.0.3, i64 %.25.i.i
  store i64 -1, ptr %.582.i.i, align 8, !noalias !50
  %.589.i.i = getelementptr double, ptr %arg.one.0.4, i64 %.25.i.i
  store double 0x7FF0000000000000, ptr %.589.i.i, align 8, !noalias !50
  %.592.i.i = add nsw i64 %.25.i.i, 1
  store i64 %.592.i.i, ptr %arg.one.0.0, align 8, !noalias !50
  %.177141.not.i = icmp slt i64 %arg.problem.2, 1
  br i1 %.177141.not.i, label %_ZN6praxia15motion_planning6search7connect6_plantB3v14B54c8tJTIeFIjxB2IKSgI4CrvQCk0Z4yRYcWsBAQ4s_2fqErM2AZLaAIAE218Problem_28Space_28int64_2c_20int64_2c_20int64_2c_20float64_2c_20float64_2c_20int64_2c_20int64_2a_29_2c_20float64_2a_2c_20int64_2c_20float64_2a_2c_20float64_2a_2c_20float64_2c_20float64_2c_20uint64_2a_2c_20float64_2a_29189Side_28Tree_28int64_2a_2c_20float64_2a_2c_20float32_2a_2c_20int64_2a_2c_20float64_2a_2c_20float32_2a_2c_20int32_2a_29_2c_20Batch_28float64_2a_2c_20int64_2a_2c_20uint8_2a_2c_20int64_2a_29_29189Side_28Tree_28int64_2a_2c_20float64_2a_2c_20float32_2a_2c_20int64_2a_2c_20float64_2a_2c_20float32_2a_2c_20int32_2a_29_2c_20Batch_28float64_2a_2c_20int64_2a_2c_20uint8_2a_2c_20int64_2a_29_29.exit, label %B204.i

B204.i:                                           ; preds = %_ZN6praxia15motion_planning6search4tree8add_nodeB3v15B54c8tJTIeFIjxB2IKSgI4CrvQCk0Z4yRYcWsBAQ4s_2fqErM2AZLaAIAE110Tree_28int64_2a_2c_20float64_2a_2c_20float32_2a_2c_20int64_2a_2c_20float64_2a_2c_20float32_2a_2c_20int32_2a_2910float64_2axx.exit.i, %_ZN6praxia15motion_planning6search4tree8add_nodeB3v15B54c8tJTIeFIjxB2IKSgI4CrvQCk0Z4yRYcWsBAQ4s_2fqErM2AZLaAIAE110Tree_28int64_2a_2c_20float64_2a_2c_20float32_2a_2c_20int64_2a_2c_20float64_2a_2c_20float32_2a_2c_20int32_2a_2910float64_2axx.exit48.i
  %.183140142.i = phi i64 [ %.190.i, %_ZN6praxia15motion_planning6search4tree8add_nodeB3v15B54c8tJTIeFIjxB2IKSgI4CrvQCk0Z4yRYcWsBAQ4s_2fqErM2AZLaAIAE110Tree_28int64_2a_2c_20float64_2a_2c_20float32_2a_2c_20int64_2a_2c_20float64_2a_2c_20float32_2a_2c_20int32_2a_2910float64_2axx.exit48.i ], [ 1, %_ZN6praxia15motion_planning6search4tree8add_nodeB3v15B54c8tJTIeFIjxB2IKSgI4CrvQCk0Z4yRYcWsBAQ4s_2fqErM2AZLaAIAE110Tree_28int64_2a_2c_20float64_2a_2c_20float32_2a_2c_20int64_2a_2c_20float64_2a_2c_20float32_2a_2c_20int32_2a_2910float64_2axx.exit.i ]
  %.221.i = mul nsw i64 %.183140142.i, %arg.problem.0.5
  %.222.i = getelementptr double, ptr %arg.problem.1, i64 %.221.i
  %.25.i1.i = load i64, ptr %arg.other.0.0, align 8, !noalias !53
  %.72.i2.i = and i64 %.25.i1.i, -256
  %.74.i3.i = mul nsw i64 %.72.i2.i, %arg.problem.0.5
  %.75.i4.i = getelementptr float, ptr %arg.other.0.2, i64 %.74.i3.i
  %.87.1.i5.i = and i64 %.25.i1.i, 255
  %.143144.i6.i = and i64 %.25.i1.i, 15
  %.164.i7.i = icmp eq i64 %.143144.i6.i, 0
  %invariant.gep.i8.i = getelementptr float, ptr %.75.i4.i, i64 %.87.1.i5.i
  br i1 %.164.i7.i, label %B158.endif.i26.i, label %B288.endif.i10.i

B320.i13.i:                                       ; preds = %B320.lr.ph.i11.i, %B320.i13.i
  %.512166168.i14.i = phi i64 [ 0, %B320.lr.ph.i11.i ], [ %.519.i15.i, %B320.i13.i ]
  %.519.i15.i = add nuw nsw i64 %.512166168.i14.i, 1
  %.545.i16.i = getelementptr double, ptr %.222.i, i64 %.512166168.i14.i
  %.546.i17.i = load double, ptr %.545.i16.i, align 8, !noalias !53
  %.553.i18.i = getelementptr double, ptr %1, i64 %.512166168.i14.i
  store double %.546.i17.i, ptr %.553.i18.i, align 8, !noalias !53
  %.558.i19.i = fptrunc double %.546.i17.i to float
  %.idx.i20.i = shl i64 %.512166168.i14.i, 10
  %gep164.i21.i = getelementptr i8, ptr %invariant.gep.i8.i, i64 %.idx.i20.i
  store float %.558.i19.i, ptr %gep164.i21.i, align 4, !noalias !53
  %exitcond172.not.i22.i = icmp eq i64 %.519.i15.i, %arg.problem.0.5
  br i1 %exitcond172.not.i22.i, label %_ZN6praxia15motion_planning6search4tree8add_nodeB3v15B54c8tJTIeFIjxB2IKSgI4CrvQCk0Z4yRYcWsBAQ4s_2fqErM2AZLaAIAE110Tree_28int64_2a_2c_20float64_2a_2c_20float32_2a_2c_20int64_2a_2c_20float64_2a_2c_20float32_2a_2c_20int32_2a_2910float64_2axx.exit48.i, label %B320.i13.i

B158.endif.i26.i:                                 ; preds = %B204.i
  br i1 %.248157.not.i.i, label %_ZN6praxia15motion_planning6search4tree8add_nodeB3v15B54c8tJTIeFIjxB2IKSgI4CrvQCk0Z4yRYcWsBAQ4s_2fqErM2AZLaAIAE110Tree_28int64_2a_2c_20float64_2a_2c_20float32_2a_2c_20int64_2a_2c_20float64_2a_2c_20float32_2a_2c_20int32_2a_2910float64_2axx.exit48.i, label %B190.endif.endif.i27.i

B190.endif.endif.i27.i:                           ; preds = %B158.endif.i26.i, %B190.endif.endif.i27.i
  %.254153158.i28.i = phi i64 [ %.261.i46.i, %B190.endif.endif.i27.i ], [ 0, %B158.endif.i26.i ]
  %.idx146.i29.i = shl i64 %.254153158.i28.i, 10
  %gep.i30.i = getelementptr i8, ptr %invariant.gep.i8.i, i64 %.idx146.i29.i
  store float 1.000000e+09, ptr %gep.i30.i, align 4, !noalias !53
  %.412.1.i31.i = getelementptr i8, ptr %gep.i30.i, i64 4
  store float 1.000000e+09, ptr %.412.1.i31.i, align 4, !noalias !53
  %.412.2.i32.i = getelementptr i8, ptr %gep.i30.i, i64 8
  store float 1.000000e+09, ptr %.412.2.i32.i, align 4, !noalias !53
  %.412.3.i33.i = getelementptr i8, ptr %gep.i30.i, i64 12
  store float 1.000000e+09, ptr %.412.3.i33.i, align 4, !noalias !53
  %.412.4.i34.i = getelementptr i8, ptr %gep.i30.i, i64 16
  store float 1.000000e+09, ptr %.412.4.i34.i, align 4, !noalias !53
  %.412.5.i35.i = getelementptr i8, ptr %gep.i30.i, i64 20
  store float 1.000000e+09, ptr %.412.5.i35.i, align 4, !noalias !53
  %.412.6.i36.i = getelementptr i8, ptr %gep.i30.i, i64 24
  store float 1.000000e+09, ptr %.412.6.i36.i, align 4, !noalias !53
  %.412.7.i37.i = getelementptr i8, ptr %gep.i30.i, i64 28
  store float 1.000000e+09, ptr %.412.7.i37.i, align 4, !noalias !53
  %.412.8.i38.i = getelementptr i8, ptr %gep.i30.i, i64 32
  store float 1.000000e+09, ptr %.412.8.i38.i, align 4, !noalias !53
  %.412.9.i39.i = getelementptr i8, ptr %gep.i30.i, i64 36
  store float 1.000000e+09, ptr %.412.9.i39.i, align 4, !noalias !53
  %.412.10.i40.i = getelementptr i8, ptr %gep.i30.i, i64 40
  store float 1.000000e+09, ptr %.412.10.i40.i, align 4, !noalias !53
  %.412.11.i41.i = getelementptr i8, ptr %gep.i30.i, i64 44
  store float 1.000000e+09, ptr %.412.11.i41.i, align 4, !noalias !53
  %.412.12.i42.i = getelementptr i8, ptr %gep.i30.i, i64 48
  store float 1.000000e+09, ptr %.412.12.i42.i, align 4, !noalias !53
  %.412.13.i43.i = getelementptr i8, ptr %gep.i30.i, i64 52
  store float 1.000000e+09, ptr %.412.13.i43.i, align 4, !noalias !53
  %.412.14.i44.i = getelementptr i8, ptr %gep.i30.i, i64 56
  store float 1.000000e+09, ptr %.412.14.i44.i, align 4, !noalias !53
  %.412.15.i45.i = getelementptr i8, ptr %gep.i30.i, i64 60
  store float 1.000000e+09, ptr %.412.15.i45.i, align 4, !noalias !53
  %.261.i46.i = add nuw nsw i64 %.254153158.i28.i, 1
  %exitcond.not.i47.i = icmp eq i64 %arg.problem.0.5, %.261.i46.i
  br i1 %exitcond.not.i47.i, label %B320.lr.ph.i11.i, label %B190.endif.endif.i27.i

B288.endif.i10.i:                                 ; preds = %B204.i
  br i1 %.248157.not.i.i, label %_ZN6praxia15motion_planning6search4tree8add_nodeB3v15B54c8tJTIeFIjxB2IKSgI4CrvQCk0Z4yRYcWsBAQ4s_2fqErM2AZLaAIAE110Tree_28int64_2a_2c_20float64_2a_2c_20float32_2a_2c_20int64_2a_2c_20float64_2a_2c_20float32_2a_2c_20int32_2a_2910float64_2axx.exit48.i, label %B320.lr.ph.i11.i

B320.lr.ph.i11.i:                                 ; preds = %B190.endif.endif.i27.i, %B288.endif.i10.i
  %.551.i12.i = mul nsw i64 %.25.i1.i, %arg.problem.0.5
  %1 = getelementptr double, ptr %arg.other.0.1, i64 %.551.i12.i
  br label %B320.i13.i

_ZN6praxia15motion_planning6search4tree8add_nodeB3v15B54c8tJTIeFIjxB2IKSgI4CrvQCk0Z4yRYcWsBAQ4s_2fqErM2AZLaAIAE110Tree_28int64_2a_2c_20float64_2a_2c_20float32_2a_2c_20int64_2a_2c_20float64_2a_2c_20float32_2a_2c_20int32_2a_2910float64_2axx.exit48.i: ; preds = %B320.i13.i, %B288.endif.i10.i, %B158.endif.i26.i
  %.582.i23.i = getelementptr i64, ptr %arg.other.0.3, i64 %.25.i1.i
  store i64 -1, ptr %.582.i23.i, align 8, !noalias !53
  %.589.i24.i = getelementptr double, ptr %arg.other.0.4, i64 %.25.i1.i
  store double 0x7FF0000000000000, ptr %.589.i24.i, align 8, !noalias !53
  %.592.i25.i = add nsw i64 %.25.i1.i, 1
  store i64 %.592.i25.i, ptr %arg.other.0.0, align 8, !noalias !53
  %.190.i = add nuw i64 %.183140142.i, 1
  %exitcond.not.i = icmp eq i64 %.183140142.i, %arg.problem.2
  br i1 %exitcond.not.i, label %_ZN6praxia15motion_planning6search7connect6_plantB3v14B54c8tJTIeFIjxB2IKSgI4CrvQCk0Z4yRYcWsBAQ4s_2fqErM2AZLaAIAE218Problem_28Space_28int64_2c_20int64_2c_20int64_2c_20float64_2c_20float64_2c_20int64_2c_20int64_2a_29_2c_20float64_2a_2c_20int64_2c_20float64_2a_2c_20float64_2a_2c_20float64_2c_20float64_2c_20uint64_2a_2c_20float64_2a_29189Side_28Tree_28int64_2a_2c_20float64_2a_2c_20float32_2a_2c_20int64_2a_2c_20float64_2a_2c_20float32_2a_2c_20int32_2a_29_2c_20Batch_28float64_2a_2c_20int64_2a_2c_20uint8_2a_2c_20int64_2a_29_29189Side_28Tree_28int64_2a_2c_20float64_2a_2c_20float32_2a_2c_20int64_2a_2c_20float64_2a_2c_20float32_2a_2c_20int32_2a_29_2c_20Batch_28float64_2a_2c_20int64_2a_2c_20uint8_2a_2c_20int64_2a_29_29.exit, label %B204.i

_ZN6praxia15motion_planning6search7connect6_plantB3v14B54c8tJTIeFIjxB2IKSgI4CrvQCk0Z4yRYcWsBAQ4s_2fqErM2AZLaAIAE218Problem_28Space_28int64_2c_20int64_2c_20int64_2c_20float64_2c_20float64_2c_20int64_2c_20int64_2a_29_2c_20float64_2a_2c_20int64_2c_20float64_2a_2c_20float64_2a_2c_20float64_2c_20float64_2c_20uint64_2a_2c_20float64_2a_29189Side_28Tree_28int64_2a_2c_20float64_2a_2c_20float32_2a_2c_20int64_2a_2c_20float64_2a_2c_20float32_2a_2c_20int32_2a_29_2c_20Batch_28float64_2a_2c_20int64_2a_2c_20uint8_2a_2c_20int64_2a_29_29189Side_28Tree_28int64_2a_2c_20float64_2a_2c_20float32_2a_2c_20int64_2a_2c_20float64_2a_2c_20float32_2a_2c_20int32_2a_29_2c_20Batch_28float64_2a_2c_20int64_2a_2c_20uint8_2a_2c_20int64_2a_29_29.exit: ; preds = %_ZN6praxia15motion_planning6search4tree8add_nodeB3v15B54c8tJTIeFIjxB2IKSgI4CrvQCk0Z4yRYcWsBAQ4s_2fqErM2AZLaAIAE110Tree_28int64_2a_2c_20float64_2a_2c_20float32_2a_2c_20int64_2a_2c_20float64_2a_2c_20float32_2a_2c_20int32_2a_2910float64_2axx.exit48.i, %_ZN6praxia15motion_planning6search4tree8add_nodeB3v15B54c8tJTIeFIjxB2IKSgI4CrvQCk0Z4yRYcWsBAQ4s_2fqErM2AZLaAIAE110Tree_28int64_2a_2c_20float64_2a_2c_20float32_2a_2c_20int64_2a_2c_20float64_2a_2c_20float32_2a_2c_20int32_2a_2910float64_2axx.exit.i
  store i64 0, ptr %arg.one.1.3, align 8, !noalias !47
  store i64 0, ptr %arg.other.1.3, align 8, !noalias !47
  %.377.1.i = getelementptr i8, ptr %arg.one.1.3, i64 8
  store i64 0, ptr %.377.1.i, align 8, !noalias !47
  %.382.1.i = getelementptr i8, ptr %arg.other.1.3, i64 8
  store i64 0, ptr %.382.1.i, align 8, !noalias !47
  %.118311 = load i64, ptr %.67, align 8
  %.120312 = icmp slt i64 %.118311, %.69
  br i1 %.120312, label %B176.preheader, label %common.ret

B176.preheader:                                   ; preds = %_ZN6praxia15motion_planning6search7connect6_plantB3v14B54c8tJTIeFIjxB2IKSgI4CrvQCk0Z4yRYcWsBAQ4s_2fqErM2AZLaAIAE218Problem_28Space_28int64_2c_20int64_2c_20int64_2c_20float64_2c_20float64_2c_20int64_2c_20int64_2a_29_2c_20float64_2a_2c_20int64_2c_20float64_2a_2c_20float64_2a_2c_20float64_2c_20float64_2c_20uint64_2a_2c_20float64_2a_29189Side_28Tree_28int64_2a_2c_20float64_2a_2c_20float32_2a_2c_20int64_2a_2c_20float64_2a_2c_20float32_2a_2c_20int32_2a_29_2c_20Batch_28float64_2a_2c_20int64_2a_2c_20uint8_2a_2c_20int64_2a_29_29189Side_28Tree_28int64_2a_2c_20float64_2a_2c_20float32_2a_2c_20int64_2a_2c_20float64_2a_2c_20float32_2a_2c_20int32_2a_29_2c_20Batch_28float64_2a_2c_20int64_2a_2c_20uint8_2a_2c_20int64_2a_29_29.exit
  %.14.i1.i = getelementptr i8, ptr %arg.problem.0.6, i64 16
  %.25.i.i6 = inttoptr i64 %arg.problem.0.0 to ptr
  %.21.i12.i = ptrtoint ptr %arg.problem.8 to i64
  %.139.i = fmul double %arg.problem.5, 2.000000e+00
  %.14.i11.i = getelementptr i8, ptr %arg.problem.0.6, i64 16
  %.21.i.i115 = ptrtoint ptr %arg.problem.8 to i64
  %.25.i.i116 = inttoptr i64 %arg.problem.0.0 to ptr
  %.34.i.i = fcmp oeq double %arg.bound, 0x7FF0000000000000
  %.113.i.i = sitofp i64 %arg.problem.2 to double
  %.70.i.i.i = icmp sgt i64 %arg.problem.0.5, 0
  %.303.i.i.i = fmul double %arg.bound, %arg.bound
  %.381.i.i.i = sitofp i64 %arg.problem.0.5 to double
  %.385.i.i.i = fdiv double 1.000000e+00, %.381.i.i.i
  %exitcond237.peel.not.i.i.i = icmp eq i64 %arg.problem.0.5, 1
  %.19.i.i = inttoptr i64 %arg.problem.0.1 to ptr
  br label %B176

B176:                                             ; preds = %B176.preheader, %B967
  %ours.2.sroa.0.0335 = phi ptr [ %ours.3.sroa.0.1, %B967 ], [ %arg.one.0.0, %B176.preheader ]
  %ours.2.sroa.14.0334 = phi ptr [ %ours.3.sroa.15.1, %B967 ], [ %arg.one.0.1, %B176.preheader ]
  %ours.2.sroa.28.0333 = phi ptr [ %ours.3.sroa.30.1, %B967 ], [ %arg.one.0.2, %B176.preheader ]
  %ours.2.sroa.42.0332 = phi ptr [ %ours.3.sroa.45.1, %B967 ], [ %arg.one.0.3, %B176.preheader ]
  %ours.2.sroa.56.0331 = phi ptr [ %ours.3.sroa.60.1, %B967 ], [ %arg.one.0.4, %B176.preheader ]
  %ours.2.sroa.70.0330 = phi ptr [ %ours.3.sroa.75.1, %B967 ], [ %arg.one.0.5, %B176.preheader ]
  %ours.2.sroa.84.0329 = phi ptr [ %ours.3.sroa.90.1, %B967 ], [ %arg.one.0.6, %B176.preheader ]
  %ours.2.sroa.98.0328 = phi ptr [ %ours.3.sroa.105.1, %B967 ], [ %arg.one.1.0, %B176.preheader ]
  %ours.2.sroa.112.0327 = phi ptr [ %ours.3.sroa.120.1, %B967 ], [ %arg.one.1.1, %B176.preheader ]
  %ours.2.sroa.126.0326 = phi ptr [ %ours.3.sroa.135.1, %B967 ], [ %arg.one.1.2, %B176.preheader ]
  %ours.2.sroa.140.0325 = phi ptr [ %ours.3.sroa.150.1, %B967 ], [ %arg.one.1.3, %B176.preheader ]
  %theirs.2.sroa.0.0324 = phi ptr [ %theirs.3.sroa.0.1, %B967 ], [ %arg.other.0.0, %B176.preheader ]
  %theirs.2.sroa.14.0323 = phi ptr [ %theirs.3.sroa.11.1, %B967 ], [ %arg.other.0.1, %B176.preheader ]
  %theirs.2.sroa.28.0322 = phi ptr [ %theirs.3.sroa.22.1, %B967 ], [ %arg.other.0.2, %B176.preheader ]
  %theirs.2.sroa.42.0321 = phi ptr [ %theirs.3.sroa.33.1, %B967 ], [ %arg.other.0.3, %B176.preheader ]
  %theirs.2.sroa.56.0320 = phi ptr [ %theirs.3.sroa.44.1, %B967 ], [ %arg.other.0.4, %B176.preheader ]
  %theirs.2.sroa.70.0319 = phi ptr [ %theirs.3.sroa.55.1, %B967 ], [ %arg.other.0.5, %B176.preheader ]
  %theirs.2.sroa.84.0318 = phi ptr [ %theirs.3.sroa.66.1, %B967 ], [ %arg.other.0.6, %B176.preheader ]
  %theirs.2.sroa.98.0317 = phi ptr [ %theirs.3.sroa.77.1, %B967 ], [ %arg.other.1.0, %B176.preheader ]
  %theirs.2.sroa.112.0316 = phi ptr [ %theirs.3.sroa.88.1, %B967 ], [ %arg.other.1.1, %B176.preheader ]
  %theirs.2.sroa.126.0315 = phi ptr [ %theirs.3.sroa.99.1, %B967 ], [ %arg.other.1.2, %B176.preheader ]
  %theirs.2.sroa.140.0314 = phi ptr [ %theirs.3.sroa.110.1, %B967 ], [ %arg.other.1.3, %B176.preheader ]
  %forward.2.0313 = phi i1 [ %forward.3.1, %B967 ], [ true, %B176.preheader ]
  %.126 = load i64, ptr %arg.one.0.0, align 8
  %.131 = load i64, ptr %arg.other.0.0, align 8
  %.11.i = tail call i64 @llvm.smax.i64(i64 %.131, i64 %.126)
  %.161 = icmp slt i64 %.11.i, 65024
  br i1 %.161, label %B308, label %common.ret

B308:                                             ; preds = %B176
  %.179 = load i64, ptr %ours.2.sroa.0.0335, align 8
  %.184 = load i64, ptr %theirs.2.sroa.0.0324, align 8
  %.185.not = icmp slt i64 %.179, %.184
  br i1 %.185.not, label %B398, label %B384

B384:                                             ; preds = %B308
  %.191 = xor i1 %forward.2.0313, true
  br label %B398

B398:                                             ; preds = %B384, %B308
  %forward.3.1 = phi i1 [ %.191, %B384 ], [ %forward.2.0313, %B308 ]
  %theirs.3.sroa.110.1 = phi ptr [ %ours.2.sroa.140.0325, %B384 ], [ %theirs.2.sroa.140.0314, %B308 ]
  %theirs.3.sroa.99.1 = phi ptr [ %ours.2.sroa.126.0326, %B384 ], [ %theirs.2.sroa.126.0315, %B308 ]
  %theirs.3.sroa.88.1 = phi ptr [ %ours.2.sroa.112.0327, %B384 ], [ %theirs.2.sroa.112.0316, %B308 ]
  %theirs.3.sroa.77.1 = phi ptr [ %ours.2.sroa.98.0328, %B384 ], [ %theirs.2.sroa.98.0317, %B308 ]
  %theirs.3.sroa.66.1 = phi ptr [ %ours.2.sroa.84.0329, %B384 ], [ %theirs.2.sroa.84.0318, %B308 ]
  %theirs.3.sroa.55.1 = phi ptr [ %ours.2.sroa.70.0330, %B384 ], [ %theirs.2.sroa.70.0319, %B308 ]
  %theirs.3.sroa.44.1 = phi ptr [ %ours.2.sroa.56.0331, %B384 ], [ %theirs.2.sroa.56.0320, %B308 ]
  %theirs.3.sroa.33.1 = phi ptr [ %ours.2.sroa.42.0332, %B384 ], [ %theirs.2.sroa.42.0321, %B308 ]
  %theirs.3.sroa.22.1 = phi ptr [ %ours.2.sroa.28.0333, %B384 ], [ %theirs.2.sroa.28.0322, %B308 ]
  %theirs.3.sroa.11.1 = phi ptr [ %ours.2.sroa.14.0334, %B384 ], [ %theirs.2.sroa.14.0323, %B308 ]
  %theirs.3.sroa.0.1 = phi ptr [ %ours.2.sroa.0.0335, %B384 ], [ %theirs.2.sroa.0.0324, %B308 ]
  %ours.3.sroa.150.1 = phi ptr [ %theirs.2.sroa.140.0314, %B384 ], [ %ours.2.sroa.140.0325, %B308 ]
  %ours.3.sroa.135.1 = phi ptr [ %theirs.2.sroa.126.0315, %B384 ], [ %ours.2.sroa.126.0326, %B308 ]
  %ours.3.sroa.120.1 = phi ptr [ %theirs.2.sroa.112.0316, %B384 ], [ %ours.2.sroa.112.0327, %B308 ]
  %ours.3.sroa.105.1 = phi ptr [ %theirs.2.sroa.98.0317, %B384 ], [ %ours.2.sroa.98.0328, %B308 ]
  %ours.3.sroa.90.1 = phi ptr [ %theirs.2.sroa.84.0318, %B384 ], [ %ours.2.sroa.84.0329, %B308 ]
  %ours.3.sroa.75.1 = phi ptr [ %theirs.2.sroa.70.0319, %B384 ], [ %ours.2.sroa.70.0330, %B308 ]
  %ours.3.sroa.60.1 = phi ptr [ %theirs.2.sroa.56.0320, %B384 ], [ %ours.2.sroa.56.0331, %B308 ]
  %ours.3.sroa.45.1 = phi ptr [ %theirs.2.sroa.42.0321, %B384 ], [ %ours.2.sroa.42.0332, %B308 ]
  %ours.3.sroa.30.1 = phi ptr [ %theirs.2.sroa.28.0322, %B384 ], [ %ours.2.sroa.28.0333, %B308 ]
  %ours.3.sroa.15.1 = phi ptr [ %theirs.2.sroa.14.0323, %B384 ], [ %ours.2.sroa.14.0334, %B308 ]
  %ours.3.sroa.0.1 = phi ptr [ %theirs.2.sroa.0.0324, %B384 ], [ %ours.2.sroa.0.0335, %B308 ]
  %.214 = load i64, ptr %ours.3.sroa.150.1, align 8
  %.218 = getelementptr i8, ptr %ours.3.sroa.150.1, i64 8
  %.219 = load i64, ptr %.218, align 8
  %.220 = icmp eq i64 %.214, %.219
  br i1 %.220, label %B474, label %B512

B474:                                             ; preds = %B398
  %.93203.i = load i64, ptr %.67, align 8, !noalias !56
  %.95204.i = icmp slt i64 %.93203.i, %.69
  br i1 %.95204.i, label %B162.preheader.i, label %_ZN6praxia15motion_planning6search7connect5_drawB3v17B54c8tJTIeFIjxB2IKSgI4CrvQCk0Z4yRYcWsBAQ4s_2fqErM2AZLaAIAE218Problem_28Space_28int64_2c_20int64_2c_20int64_2c_20float64_2c_20float64_2c_20int64_2c_20int64_2a_29_2c_20float64_2a_2c_20int64_2c_20float64_2a_2c_20float64_2a_2c_20float64_2c_20float64_2c_20uint64_2a_2c_20float64_2a_29189Side_28Tree_28int64_2a_2c_20float64_2a_2c_20float32_2a_2c_20int64_2a_2c_20float64_2a_2c_20float32_2a_2c_20int32_2a_29_2c_20Batch_28float64_2a_2c_20int64_2a_2c_20uint8_2a_2c_20int64_2a_29_29dx.exit

B162.preheader.i:                                 ; preds = %B474, %B649.i
  %.105261.i = phi i64 [ %.93.i, %B649.i ], [ %.93203.i, %B474 ]
  %count.2.0205.i = phi i64 [ %count.3.2.i, %B649.i ], [ 0, %B474 ]
  %smax.i = tail call i64 @llvm.smax.i64(i64 %count.2.0205.i, i64 15)
  br label %B162.i

B162.i:                                           ; preds = %B604.i, %B162.preheader.i
  %.105.i = phi i64 [ %.385.i, %B604.i ], [ %.105261.i, %B162.preheader.i ]
  %count.3.2.i = phi i64 [ %.362.i, %B604.i ], [ %count.2.0205.i, %B162.preheader.i ]
  %.106.i = add nsw i64 %.105.i, 1
  store i64 %.106.i, ptr %.67, align 8, !noalias !56
  br i1 %.34.i.i, label %B60.i.i, label %B132.i.i

B60.i.i:                                          ; preds = %B162.i
  br i1 %.248157.not.i.i, label %B162.endif.i, label %B36.i.i.i

B36.i.i.i:                                        ; preds = %B60.i.i, %B36.i.i.i
  %.1044042.i.i.i = phi i64 [ %.111.i.i.i, %B36.i.i.i ], [ 0, %B60.i.i ]
  %.137.i.i.i = getelementptr double, ptr %arg.problem.3, i64 %.1044042.i.i.i
  %.138.i.i.i = load double, ptr %.137.i.i.i, align 8, !noalias !59
  %.6.i.i.i.i = load i64, ptr %arg.problem.7, align 8, !noalias !64
  %.7.i.i.i.i = lshr i64 %.6.i.i.i.i, 12
  %.8.i.i.i.i = xor i64 %.7.i.i.i.i, %.6.i.i.i.i
  %.9.i.i.i.i = shl i64 %.8.i.i.i.i, 25
  %.10.i.i.i.i = xor i64 %.9.i.i.i.i, %.8.i.i.i.i
  %.11.i.i.i.i = lshr i64 %.10.i.i.i.i, 27
  %.12.i.i.i.i = xor i64 %.11.i.i.i.i, %.10.i.i.i.i
  store i64 %.12.i.i.i.i, ptr %arg.problem.7, align 8, !noalias !64
  %.15.i.i.i.i = mul i64 %.12.i.i.i.i, 2685821657736338717
  %.16.i.i.i.i = lshr i64 %.15.i.i.i.i, 11
  %.17.i.i.i.i = uitofp nneg i64 %.16.i.i.i.i to double
  %.18.i.i.i.i = fmul double %.17.i.i.i.i, 0x3CA0000000000000
  %.111.i.i.i = add nuw nsw i64 %.1044042.i.i.i, 1
  %.166.i.i.i = getelementptr double, ptr %arg.problem.4, i64 %.1044042.i.i.i
  %.167.i.i.i = load double, ptr %.166.i.i.i, align 8, !noalias !59
  %.170.i.i.i = load double, ptr %.137.i.i.i, align 8, !noalias !59
  %.171.i.i.i = fsub double %.167.i.i.i, %.170.i.i.i
  %.172.i.i.i = fmul double %.171.i.i.i, %.18.i.i.i.i
  %.173.i.i.i = fadd double %.138.i.i.i, %.172.i.i.i
  %.175.i.i.i = getelementptr double, ptr %arg.problem.8, i64 %.1044042.i.i.i
  store double %.173.i.i.i, ptr %.175.i.i.i, align 8, !noalias !59
  %exitcond.not.i.i.i = icmp eq i64 %arg.problem.0.5, %.111.i.i.i
  br i1 %exitcond.not.i.i.i, label %B162.endif.i, label %B36.i.i.i

B132.i.i:                                         ; preds = %B162.i
  %.6.i.i.i = load i64, ptr %arg.problem.7, align 8, !noalias !67
  %.7.i.i.i = lshr i64 %.6.i.i.i, 12
  %.8.i.i.i = xor i64 %.7.i.i.i, %.6.i.i.i
  %.9.i.i.i = shl i64 %.8.i.i.i, 25
  %.10.i.i.i = xor i64 %.9.i.i.i, %.8.i.i.i
  %.11.i.i.i = lshr i64 %.10.i.i.i, 27
  %.12.i.i.i = xor i64 %.11.i.i.i, %.10.i.i.i
  store i64 %.12.i.i.i, ptr %arg.problem.7, align 8, !noalias !67
  %.15.i.i.i = mul i64 %.12.i.i.i, 2685821657736338717
  %.16.i.i.i = lshr i64 %.15.i.i.i, 11
  %.17.i.i.i = uitofp nneg i64 %.16.i.i.i to double
  %.18.i.i.i = fmul double %.17.i.i.i, 0x3CA0000000000000
  %.114.i.i = fmul double %.18.i.i.i, %.113.i.i
  %.5.i.i.i = fptosi double %.114.i.i to i64
  %.139.i.i = add nsw i64 %.5.i.i.i, 1
  %.141.i.i = mul nsw i64 %.139.i.i, %arg.problem.0.5
  %.142.i.i = getelementptr double, ptr %arg.problem.1, i64 %.141.i.i
  br i1 %.248157.not.i.i, label %_ZN6praxia15motion_planning6search14configurations8distanceB3v11B54c8tJTIeFIjxB2IKSgI4CrvQCk0Z4yRYcWsBAQ4s_2fqErM2AZLaAIAE10float64_2a10float64_2ax.exit.i.i, label %B40.i.i.i

B40.i.i.i:                                        ; preds = %B132.i.i, %B40.i.i.i
  %total.2.043.i.i.i = phi double [ %.149.i.i.i, %B40.i.i.i ], [ 0.000000e+00, %B132.i.i ]
  %.1013941.i.i.i = phi i64 [ %.108.i.i.i, %B40.i.i.i ], [ 0, %B132.i.i ]
  %.108.i.i.i = add nuw nsw i64 %.1013941.i.i.i, 1
  %.134.i.i.i = getelementptr double, ptr %arg.problem.1, i64 %.1013941.i.i.i
  %.135.i.i.i = load double, ptr %.134.i.i.i, align 8, !noalias !70
  %.137.i1.i.i = getelementptr double, ptr %.142.i.i, i64 %.1013941.i.i.i
  %.138.i2.i.i = load double, ptr %.137.i1.i.i, align 8, !noalias !70
  %.139.i.i.i = fsub double %.135.i.i.i, %.138.i2.i.i
  %.147.i.i.i = fmul double %.139.i.i.i, %.139.i.i.i
  %.149.i.i.i = fadd double %total.2.043.i.i.i, %.147.i.i.i
  %exitcond.not.i3.i.i = icmp eq i64 %arg.problem.0.5, %.108.i.i.i
  br i1 %exitcond.not.i3.i.i, label %_ZN6praxia15motion_planning6search14configurations8distanceB3v11B54c8tJTIeFIjxB2IKSgI4CrvQCk0Z4yRYcWsBAQ4s_2fqErM2AZLaAIAE10float64_2a10float64_2ax.exit.i.i, label %B40.i.i.i

_ZN6praxia15motion_planning6search14configurations8distanceB3v11B54c8tJTIeFIjxB2IKSgI4CrvQCk0Z4yRYcWsBAQ4s_2fqErM2AZLaAIAE10float64_2a10float64_2ax.exit.i.i: ; preds = %B40.i.i.i, %B132.i.i
  %total.2.0.lcssa.i.i.i = phi double [ 0.000000e+00, %B132.i.i ], [ %.149.i.i.i, %B40.i.i.i ]
  %.169.i.i.i = tail call double @sqrt(double %total.2.0.lcssa.i.i.i)
  %.176.i.i = fcmp ult double %.169.i.i.i, %arg.bound
  br i1 %.176.i.i, label %B320.i.i1, label %B649.i

B320.i.i1:                                        ; preds = %_ZN6praxia15motion_planning6search14configurations8distanceB3v11B54c8tJTIeFIjxB2IKSgI4CrvQCk0Z4yRYcWsBAQ4s_2fqErM2AZLaAIAE10float64_2a10float64_2ax.exit.i.i
  br i1 %.70.i.i.i, label %B46.i.i.i, label %for.cond.3.preheader.i.i.i

for.cond.3.preheader.i.i.i:                       ; preds = %B46.i.i.i, %B320.i.i1
  %norm.2.0.lcssa.i.i.i = phi double [ 0.000000e+00, %B320.i.i1 ], [ %.256.i.i.i, %B46.i.i.i ]
  %gap.3.0.lcssa.i.i.i = phi double [ 0.000000e+00, %B320.i.i1 ], [ %.275.i.i.i, %B46.i.i.i ]
  %.291.i.i.i = tail call double @sqrt(double %gap.3.0.lcssa.i.i.i)
  %.306.i.i.i = fmul double %.291.i.i.i, %.291.i.i.i
  %.307.i.i.i = fsub double %.303.i.i.i, %.306.i.i.i
  %.10.i.i4.i.i = fcmp ogt double %.307.i.i.i, 0.000000e+00
  %.11.i.i5.i.i = select i1 %.10.i.i4.i.i, double %.307.i.i.i, double 0.000000e+00
  %.343.i.i.i = tail call double @sqrt(double %.11.i.i5.i.i)
  %.348.i.i.i = fmul double %.343.i.i.i, 5.000000e-01
  %.6.i.i6.i.i = load i64, ptr %arg.problem.7, align 8, !noalias !73
  %.7.i.i7.i.i = lshr i64 %.6.i.i6.i.i, 12
  %.8.i.i8.i.i = xor i64 %.7.i.i7.i.i, %.6.i.i6.i.i
  %.9.i.i9.i.i = shl i64 %.8.i.i8.i.i, 25
  %.10.i1.i.i.i = xor i64 %.9.i.i9.i.i, %.8.i.i8.i.i
  %.11.i2.i.i.i = lshr i64 %.10.i1.i.i.i, 27
  %.12.i.i10.i.i = xor i64 %.11.i2.i.i.i, %.10.i1.i.i.i
  store i64 %.12.i.i10.i.i, ptr %arg.problem.7, align 8, !noalias !73
  %.15.i.i11.i.i = mul i64 %.12.i.i10.i.i, 2685821657736338717
  %.16.i.i12.i.i = lshr i64 %.15.i.i11.i.i, 11
  %.17.i.i13.i.i = uitofp nneg i64 %.16.i.i12.i.i to double
  %.18.i.i14.i.i = fmul double %.17.i.i13.i.i, 0x3CA0000000000000
  %.386.i.i.i = tail call double @llvm.pow.f64(double %.18.i.i14.i.i, double %.385.i.i.i)
  %.395.i.i.i = tail call double @sqrt(double %norm.2.0.lcssa.i.i.i)
  %.405.i.i.i = fdiv double %.386.i.i.i, %.395.i.i.i
  %.407.i.i.i = fmul double %.348.i.i.i, %.405.i.i.i
  %.412.i.i.i = fcmp ogt double %.348.i.i.i, 0.000000e+00
  br i1 %.412.i.i.i, label %B620.endif.i.i.i, label %B662.endif.i.i.i

B46.i.i.i:                                        ; preds = %B320.i.i1, %B46.i.i.i
  %gap.3.0204.i.i.i = phi double [ %.275.i.i.i, %B46.i.i.i ], [ 0.000000e+00, %B320.i.i1 ]
  %norm.2.0203.i.i.i = phi double [ %.256.i.i.i, %B46.i.i.i ], [ 0.000000e+00, %B320.i.i1 ]
  %.120198201.i.i.i = phi i64 [ %.127.i.i.i, %B46.i.i.i ], [ 0, %B320.i.i1 ]
  %.127.i.i.i = add nuw nsw i64 %.120198201.i.i.i, 1
  %.6.i3.i.i.i = load i64, ptr %arg.problem.7, align 8, !noalias !78
  %.7.i4.i.i.i = lshr i64 %.6.i3.i.i.i, 12
  %.8.i5.i.i.i = xor i64 %.7.i4.i.i.i, %.6.i3.i.i.i
  %.9.i6.i.i.i = shl i64 %.8.i5.i.i.i, 25
  %.10.i7.i.i.i = xor i64 %.9.i6.i.i.i, %.8.i5.i.i.i
  %.11.i8.i.i.i = lshr i64 %.10.i7.i.i.i, 27
  %.12.i9.i.i.i = xor i64 %.11.i8.i.i.i, %.10.i7.i.i.i
  %.15.i10.i.i.i = mul i64 %.12.i9.i.i.i, 2685821657736338717
  %.16.i11.i.i.i = lshr i64 %.15.i10.i.i.i, 11
  %.17.i12.i.i.i = uitofp nneg i64 %.16.i11.i.i.i to double
  %.18.i13.i.i.i = fmul double %.17.i12.i.i.i, 0x3CA0000000000000
  %.7.i15.i.i.i = lshr i64 %.12.i9.i.i.i, 12
  %.8.i16.i.i.i = xor i64 %.7.i15.i.i.i, %.12.i9.i.i.i
  %.9.i17.i.i.i = shl i64 %.8.i16.i.i.i, 25
  %.10.i18.i.i.i = xor i64 %.9.i17.i.i.i, %.8.i16.i.i.i
  %.11.i19.i.i.i = lshr i64 %.10.i18.i.i.i, 27
  %.12.i20.i.i.i = xor i64 %.11.i19.i.i.i, %.10.i18.i.i.i
  store i64 %.12.i20.i.i.i, ptr %arg.problem.7, align 8, !noalias !81
  %.15.i21.i.i.i = mul i64 %.12.i20.i.i.i, 2685821657736338717
  %.16.i22.i.i.i = lshr i64 %.15.i21.i.i.i, 11
  %.17.i23.i.i.i = uitofp nneg i64 %.16.i22.i.i.i to double
  %.18.i24.i.i.i = fmul double %.17.i23.i.i.i, 0x3CA0000000000000
  %.178.i.i.i = fsub double 1.000000e+00, %.18.i13.i.i.i
  %.186.le.i.i.i = tail call double @llvm.log.f64(double %.178.i.i.i)
  %.191.i.i.i = fmul double %.186.le.i.i.i, -2.000000e+00
  %.199.i.i.i = tail call double @sqrt(double %.191.i.i.i)
  %.231.i.i.i = fmul double %.18.i24.i.i.i, 0x401921FB54442D18
  %.239.le.i.i.i = tail call double @llvm.cos.f64(double %.231.i.i.i)
  %.244.i.i.i = fmul double %.199.i.i.i, %.239.le.i.i.i
  %.246.i.i.i = getelementptr double, ptr %arg.problem.8, i64 %.120198201.i.i.i
  store double %.244.i.i.i, ptr %.246.i.i.i, align 8, !noalias !84
  %.254.i.i.i = fmul double %.244.i.i.i, %.244.i.i.i
  %.256.i.i.i = fadd double %norm.2.0203.i.i.i, %.254.i.i.i
  %.260.i.i.i = getelementptr double, ptr %.142.i.i, i64 %.120198201.i.i.i
  %.261.i.i.i = load double, ptr %.260.i.i.i, align 8, !noalias !84
  %.263.i.i.i = getelementptr double, ptr %arg.problem.1, i64 %.120198201.i.i.i
  %.264.i.i.i = load double, ptr %.263.i.i.i, align 8, !noalias !84
  %.265.i.i.i = fsub double %.261.i.i.i, %.264.i.i.i
  %.273.i.i.i = fmul double %.265.i.i.i, %.265.i.i.i
  %.275.i.i.i = fadd double %gap.3.0204.i.i.i, %.273.i.i.i
  %exitcond.not.i15.i.i = icmp eq i64 %arg.problem.0.5, %.127.i.i.i
  br i1 %exitcond.not.i15.i.i, label %for.cond.3.preheader.i.i.i, label %B46.i.i.i

B696.i.i.i:                                       ; preds = %B662.endif.i.i.i, %B696.i.i.i
  %.534209211.i.i.i = phi i64 [ %.541.i.i.i, %B696.i.i.i ], [ 0, %B662.endif.i.i.i ]
  %.541.i.i.i = add nuw nsw i64 %.534209211.i.i.i, 1
  %.567.i.i.i = getelementptr double, ptr %arg.problem.8, i64 %.534209211.i.i.i
  %.568.i.i.i = load double, ptr %.567.i.i.i, align 8, !noalias !84
  %.570.i.i.i = fmul double %.407.i.i.i, %.568.i.i.i
  store double %.570.i.i.i, ptr %.567.i.i.i, align 8, !noalias !84
  %exitcond236.not.i.i.i = icmp eq i64 %arg.problem.0.5, %.541.i.i.i
  br i1 %exitcond236.not.i.i.i, label %B784.preheader.i.i.i, label %B696.i.i.i

B784.i.i.i:                                       ; preds = %B784.preheader.i.i.i, %B784.i.i.i
  %square.2.0221.i.i.i = phi double [ %.759.i.i.i, %B784.i.i.i ], [ %.757.peel.i.i.i, %B784.preheader.i.i.i ]
  %along.2.0220.i.i.i = phi double [ %.754.i.i.i, %B784.i.i.i ], [ %.754.peel.i.i.i, %B784.preheader.i.i.i ]
  %.683216218.i.i.i = phi i64 [ %.690.i.i.i, %B784.i.i.i ], [ 1, %B784.preheader.i.i.i ]
  %.690.i.i.i = add nuw nsw i64 %.683216218.i.i.i, 1
  %.730.i.i.i = getelementptr double, ptr %.142.i.i, i64 %.683216218.i.i.i
  %.731.i.i.i = load double, ptr %.730.i.i.i, align 8, !noalias !84
  %.734.i.i.i = getelementptr double, ptr %arg.problem.1, i64 %.683216218.i.i.i
  %.735.i.i.i = load double, ptr %.734.i.i.i, align 8, !noalias !84
  %.736.i.i.i = fsub double %.731.i.i.i, %.735.i.i.i
  %.741.i.i.i = fdiv double %.736.i.i.i, %.291.i.i.i
  %.743.i.i.i = fsub double 0.000000e+00, %.741.i.i.i
  %.748.i.i.i = getelementptr double, ptr %arg.problem.8, i64 %.683216218.i.i.i
  %.749.i.i.i = load double, ptr %.748.i.i.i, align 8, !noalias !84
  %.752.i.i.i = fmul double %.749.i.i.i, %.743.i.i.i
  %.754.i.i.i = fadd double %along.2.0220.i.i.i, %.752.i.i.i
  %.757.i.i.i = fmul double %.743.i.i.i, %.743.i.i.i
  %.759.i.i.i = fadd double %square.2.0221.i.i.i, %.757.i.i.i
  %exitcond237.not.i.i.i = icmp eq i64 %arg.problem.0.5, %.690.i.i.i
  br i1 %exitcond237.not.i.i.i, label %B958.preheader.i.i.i, label %B784.i.i.i, !llvm.loop !85

B958.preheader.i.i.i:                             ; preds = %B784.i.i.i
  %2 = fmul double %.754.i.i.i, 2.000000e+00
  %.768.i.i.i = fcmp ogt double %.759.i.i.i, 0x3D719799812DEA11
  %.778.i.i.i = fdiv double %2, %.759.i.i.i
  %"$phi924.0.2.0.i.i.i" = select i1 %.768.i.i.i, double %.778.i.i.i, double 0.000000e+00
  %.961.peel.i.i.i = fadd double %.731.peel.i.i.i, %.735.peel.i.i.i
  %.962.peel.i.i.i = fmul double %.961.peel.i.i.i, 5.000000e-01
  %.964.peel.i.i.i = fmul double %.743.peel.i.i.i, %"$phi924.0.2.0.i.i.i"
  %.965.peel.i.i.i = fsub double %.962.peel.i.i.i, %.964.peel.i.i.i
  %.966.peel.i.i.i = fadd double %.952.peel.i.i.i, %.965.peel.i.i.i
  store double %.966.peel.i.i.i, ptr %arg.problem.8, align 8, !noalias !84
  br label %B958.i.i.i

B958.i.i.i:                                       ; preds = %B958.i.i.i, %B958.preheader.i.i.i
  %.886227229.i.i.i = phi i64 [ %.893.i.i.i, %B958.i.i.i ], [ 1, %B958.preheader.i.i.i ]
  %.893.i.i.i = add nuw nsw i64 %.886227229.i.i.i, 1
  %.933.i.i.i = getelementptr double, ptr %.142.i.i, i64 %.886227229.i.i.i
  %.934.i.i.i = load double, ptr %.933.i.i.i, align 8, !noalias !84
  %.937.i.i.i = getelementptr double, ptr %arg.problem.1, i64 %.886227229.i.i.i
  %.938.i.i.i = load double, ptr %.937.i.i.i, align 8, !noalias !84
  %.939.i.i.i = fsub double %.934.i.i.i, %.938.i.i.i
  %.944.i.i.i = fdiv double %.939.i.i.i, %.291.i.i.i
  %.946.i.i.i = fsub double 0.000000e+00, %.944.i.i.i
  %.951.i.i.i = getelementptr double, ptr %arg.problem.8, i64 %.886227229.i.i.i
  %.952.i.i.i = load double, ptr %.951.i.i.i, align 8, !noalias !84
  %.961.i.i.i = fadd double %.934.i.i.i, %.938.i.i.i
  %.962.i.i.i = fmul double %.961.i.i.i, 5.000000e-01
  %.964.i.i.i = fmul double %"$phi924.0.2.0.i.i.i", %.946.i.i.i
  %.965.i.i.i = fsub double %.962.i.i.i, %.964.i.i.i
  %.966.i.i.i = fadd double %.952.i.i.i, %.965.i.i.i
  store double %.966.i.i.i, ptr %.951.i.i.i, align 8, !noalias !84
  %exitcond239.not.i.i.i = icmp eq i64 %arg.problem.0.5, %.893.i.i.i
  br i1 %exitcond239.not.i.i.i, label %_ZN6praxia15motion_planning6search8sampling12in_ellipsoidB3v22B54c8tJTIeFIjxB2IKSgI4CrvQCk0Z4yRYcWsBAQ4s_2fqErM2AZLaAIAE9uint64_2a10float64_2a10float64_2adx10float64_2a.exit.i.i, label %B958.i.i.i, !llvm.loop !87

B1104.critedge.i.i.i:                             ; preds = %B784.preheader.i.i.i
  %3 = fmul double %.754.peel.i.i.i, 2.000000e+00
  %.768.c.i.i.i = fcmp ogt double %.757.peel.i.i.i, 0x3D719799812DEA11
  %.778.c.i.i.i = fdiv double %3, %.757.peel.i.i.i
  %"$phi924.0.2.0.c.i.i.i" = select i1 %.768.c.i.i.i, double %.778.c.i.i.i, double 0.000000e+00
  %.961.peel.c.i.i.i = fadd double %.731.peel.i.i.i, %.735.peel.i.i.i
  %.962.peel.c.i.i.i = fmul double %.961.peel.c.i.i.i, 5.000000e-01
  %.964.peel.c.i.i.i = fmul double %.743.peel.i.i.i, %"$phi924.0.2.0.c.i.i.i"
  %.965.peel.c.i.i.i = fsub double %.962.peel.c.i.i.i, %.964.peel.c.i.i.i
  %.966.peel.c.i.i.i = fadd double %.952.peel.i.i.i, %.965.peel.c.i.i.i
  br label %_ZN6praxia15motion_planning6search8sampling12in_ellipsoidB3v22B54c8tJTIeFIjxB2IKSgI4CrvQCk0Z4yRYcWsBAQ4s_2fqErM2AZLaAIAE9uint64_2a10float64_2a10float64_2adx10float64_2a.exit.i.i.sink.split

B620.endif.i.i.i:                                 ; preds = %for.cond.3.preheader.i.i.i
  %.416.i.i.i = load double, ptr %arg.problem.8, align 8, !noalias !84
  %.418.i.i.i = fmul double %.407.i.i.i, %.416.i.i.i
  %.423.i.i.i = fdiv double %.418.i.i.i, %.348.i.i.i
  %.426.i.i.i = fmul double %.423.i.i.i, 5.000000e-01
  %.428.i.i.i = fmul double %arg.bound, %.426.i.i.i
  br label %B662.endif.i.i.i

B662.endif.i.i.i:                                 ; preds = %B620.endif.i.i.i, %for.cond.3.preheader.i.i.i
  %.952.peel.i.i.i = phi double [ %.428.i.i.i, %B620.endif.i.i.i ], [ 0.000000e+00, %for.cond.3.preheader.i.i.i ]
  br i1 %.248157.not.i.i, label %_ZN6praxia15motion_planning6search8sampling12in_ellipsoidB3v22B54c8tJTIeFIjxB2IKSgI4CrvQCk0Z4yRYcWsBAQ4s_2fqErM2AZLaAIAE9uint64_2a10float64_2a10float64_2adx10float64_2a.exit.i.i.sink.split, label %B696.i.i.i

B784.preheader.i.i.i:                             ; preds = %B696.i.i.i
  store double %.952.peel.i.i.i, ptr %arg.problem.8, align 8, !noalias !84
  %.731.peel.i.i.i = load double, ptr %.142.i.i, align 8, !noalias !84
  %.735.peel.i.i.i = load double, ptr %arg.problem.1, align 8, !noalias !84
  %.736.peel.i.i.i = fsub double %.731.peel.i.i.i, %.735.peel.i.i.i
  %.741.peel.i.i.i = fdiv double %.736.peel.i.i.i, %.291.i.i.i
  %.743.peel.i.i.i = fsub double 1.000000e+00, %.741.peel.i.i.i
  %.752.peel.i.i.i = fmul double %.952.peel.i.i.i, %.743.peel.i.i.i
  %.754.peel.i.i.i = fadd double %.752.peel.i.i.i, 0.000000e+00
  %.757.peel.i.i.i = fmul double %.743.peel.i.i.i, %.743.peel.i.i.i
  br i1 %exitcond237.peel.not.i.i.i, label %B1104.critedge.i.i.i, label %B784.i.i.i

_ZN6praxia15motion_planning6search8sampling12in_ellipsoidB3v22B54c8tJTIeFIjxB2IKSgI4CrvQCk0Z4yRYcWsBAQ4s_2fqErM2AZLaAIAE9uint64_2a10float64_2a10float64_2adx10float64_2a.exit.i.i.sink.split: ; preds = %B662.endif.i.i.i, %B1104.critedge.i.i.i
  %.952.peel.i.i.i.sink = phi double [ %.966.peel.c.i.i.i, %B1104.critedge.i.i.i ], [ %.952.peel.i.i.i, %B662.endif.i.i.i ]
  store double %.952.peel.i.i.i.sink, ptr %arg.problem.8, align 8, !noalias !84
  br label %_ZN6praxia15motion_planning6search8sampling12in_ellipsoidB3v22B54c8tJTIeFIjxB2IKSgI4CrvQCk0Z4yRYcWsBAQ4s_2fqErM2AZLaAIAE9uint64_2a10float64_2a10float64_2adx10float64_2a.exit.i.i

_ZN6praxia15motion_planning6search8sampling12in_ellipsoidB3v22B54c8tJTIeFIjxB2IKSgI4CrvQCk0Z4yRYcWsBAQ4s_2fqErM2AZLaAIAE9uint64_2a10float64_2a10float64_2adx10float64_2a.exit.i.i: ; preds = %B958.i.i.i, %_ZN6praxia15motion_planning6search8sampling12in_ellipsoidB3v22B54c8tJTIeFIjxB2IKSgI4CrvQCk0Z4yRYcWsBAQ4s_2fqErM2AZLaAIAE9uint64_2a10float64_2a10float64_2adx10float64_2a.exit.i.i.sink.split
  br i1 %.248157.not.i.i, label %B162.endif.i, label %B60.i.i.i

B60.i.i.i:                                        ; preds = %_ZN6praxia15motion_planning6search8sampling12in_ellipsoidB3v22B54c8tJTIeFIjxB2IKSgI4CrvQCk0Z4yRYcWsBAQ4s_2fqErM2AZLaAIAE9uint64_2a10float64_2a10float64_2adx10float64_2a.exit.i.i, %B152.i.i.i
  %inside.2.079.i.i.i = phi i1 [ %"$phi152.1.3.1.i.i.i", %B152.i.i.i ], [ true, %_ZN6praxia15motion_planning6search8sampling12in_ellipsoidB3v22B54c8tJTIeFIjxB2IKSgI4CrvQCk0Z4yRYcWsBAQ4s_2fqErM2AZLaAIAE9uint64_2a10float64_2a10float64_2adx10float64_2a.exit.i.i ]
  %.1177577.i.i.i = phi i64 [ %.124.i.i.i, %B152.i.i.i ], [ 0, %_ZN6praxia15motion_planning6search8sampling12in_ellipsoidB3v22B54c8tJTIeFIjxB2IKSgI4CrvQCk0Z4yRYcWsBAQ4s_2fqErM2AZLaAIAE9uint64_2a10float64_2a10float64_2adx10float64_2a.exit.i.i ]
  %.124.i.i.i = add nuw nsw i64 %.1177577.i.i.i, 1
  br i1 %inside.2.079.i.i.i, label %B66.i.i.i, label %B152.i.i.i

B66.i.i.i:                                        ; preds = %B60.i.i.i
  %.165.i.i.i = getelementptr double, ptr %arg.problem.3, i64 %.1177577.i.i.i
  %.166.i17.i.i = load double, ptr %.165.i.i.i, align 8, !noalias !88
  %.169.i18.i.i = getelementptr double, ptr %arg.problem.8, i64 %.1177577.i.i.i
  %.170.i19.i.i = load double, ptr %.169.i18.i.i, align 8, !noalias !88
  %.171.i20.i.i = fcmp ugt double %.166.i17.i.i, %.170.i19.i.i
  br i1 %.171.i20.i.i, label %B152.i.i.i, label %B116.i.i.i

B116.i.i.i:                                       ; preds = %B66.i.i.i
  %.184.i.i.i = getelementptr double, ptr %arg.problem.4, i64 %.1177577.i.i.i
  %.185.i.i.i = load double, ptr %.184.i.i.i, align 8, !noalias !88
  %.189.i.i.i = fcmp ole double %.170.i19.i.i, %.185.i.i.i
  br label %B152.i.i.i

B152.i.i.i:                                       ; preds = %B116.i.i.i, %B66.i.i.i, %B60.i.i.i
  %"$phi152.1.3.1.i.i.i" = phi i1 [ %.189.i.i.i, %B116.i.i.i ], [ false, %B60.i.i.i ], [ false, %B66.i.i.i ]
  %exitcond.not.i16.i.i = icmp eq i64 %arg.problem.0.5, %.124.i.i.i
  br i1 %exitcond.not.i16.i.i, label %B156.loopexit.i.i.i, label %B60.i.i.i

B156.loopexit.i.i.i:                              ; preds = %B152.i.i.i
  br i1 %"$phi152.1.3.1.i.i.i", label %B162.endif.i, label %B649.i

B396.i:                                           ; preds = %_ZN6praxia15motion_planning6search14configurations8distanceB3v11B54c8tJTIeFIjxB2IKSgI4CrvQCk0Z4yRYcWsBAQ4s_2fqErM2AZLaAIAE10float64_2a10float64_2ax.exit.i
  %.290.i = fdiv double %arg.problem.5, %.169.i.i
  %.10.i.i = fcmp olt double %.290.i, 1.000000e+00
  %.11.i.i = select i1 %.10.i.i, double %.290.i, double 1.000000e+00
  %.325.i = mul nsw i64 %count.3.2.i, %arg.problem.0.5
  %.326.i = getelementptr double, ptr %ours.3.sroa.105.1, i64 %.325.i
  br i1 %.248157.not.i.i, label %_ZN6praxia15motion_planning6search14configurations7betweenB3v30B54c8tJTIeFIjxB2IKSgI4CrvQCk0Z4yRYcWsBAQ4s_2fqErM2AZLaAIAE10float64_2a10float64_2adx10float64_2a.exit.i, label %B36.i.i

B36.i.i:                                          ; preds = %B396.i, %B36.i.i
  %.1043941.i.i = phi i64 [ %.111.i.i, %B36.i.i ], [ 0, %B396.i ]
  %.111.i.i = add nuw nsw i64 %.1043941.i.i, 1
  %.137.i.i = getelementptr double, ptr %.15.i6.i, i64 %.1043941.i.i
  %.138.i.i = load double, ptr %.137.i.i, align 8, !noalias !91
  %.140.i.i = getelementptr double, ptr %arg.problem.8, i64 %.1043941.i.i
  %.141.i1.i = load double, ptr %.140.i.i, align 8, !noalias !91
  %.145.i.i = fsub double %.141.i1.i, %.138.i.i
  %.147.i.i = fmul double %.11.i.i, %.145.i.i
  %.148.i.i = fadd double %.138.i.i, %.147.i.i
  %.150.i.i = getelementptr double, ptr %.326.i, i64 %.1043941.i.i
  store double %.148.i.i, ptr %.150.i.i, align 8, !noalias !91
  %exitcond.not.i.i2 = icmp eq i64 %arg.problem.0.5, %.111.i.i
  br i1 %exitcond.not.i.i2, label %_ZN6praxia15motion_planning6search14configurations7betweenB3v30B54c8tJTIeFIjxB2IKSgI4CrvQCk0Z4yRYcWsBAQ4s_2fqErM2AZLaAIAE10float64_2a10float64_2adx10float64_2a.exit.i, label %B36.i.i

_ZN6praxia15motion_planning6search14configurations7betweenB3v30B54c8tJTIeFIjxB2IKSgI4CrvQCk0Z4yRYcWsBAQ4s_2fqErM2AZLaAIAE10float64_2a10float64_2adx10float64_2a.exit.i: ; preds = %B36.i.i, %B396.i
  %.357.i = getelementptr i64, ptr %ours.3.sroa.120.1, i64 %count.3.2.i
  store i64 %found.2.0.lcssa.i.i, ptr %.357.i, align 8, !noalias !56
  %.362.i = add i64 %count.3.2.i, 1
  %exitcond.not.i3 = icmp eq i64 %count.3.2.i, %smax.i
  br i1 %exitcond.not.i3, label %_ZN6praxia15motion_planning6search7connect5_drawB3v17B54c8tJTIeFIjxB2IKSgI4CrvQCk0Z4yRYcWsBAQ4s_2fqErM2AZLaAIAE218Problem_28Space_28int64_2c_20int64_2c_20int64_2c_20float64_2c_20float64_2c_20int64_2c_20int64_2a_29_2c_20float64_2a_2c_20int64_2c_20float64_2a_2c_20float64_2a_2c_20float64_2c_20float64_2c_20uint64_2a_2c_20float64_2a_29189Side_28Tree_28int64_2a_2c_20float64_2a_2c_20float32_2a_2c_20int64_2a_2c_20float64_2a_2c_20float32_2a_2c_20int32_2a_29_2c_20Batch_28float64_2a_2c_20int64_2a_2c_20uint8_2a_2c_20int64_2a_29_29dx.exit, label %B604.i

B604.i:                                           ; preds = %_ZN6praxia15motion_planning6search14configurations7betweenB3v30B54c8tJTIeFIjxB2IKSgI4CrvQCk0Z4yRYcWsBAQ4s_2fqErM2AZLaAIAE10float64_2a10float64_2adx10float64_2a.exit.i
  %.385.i = load i64, ptr %.67, align 8, !noalias !56
  %.387.i = icmp slt i64 %.385.i, %.69
  br i1 %.387.i, label %B162.i, label %_ZN6praxia15motion_planning6search7connect5_drawB3v17B54c8tJTIeFIjxB2IKSgI4CrvQCk0Z4yRYcWsBAQ4s_2fqErM2AZLaAIAE218Problem_28Space_28int64_2c_20int64_2c_20int64_2c_20float64_2c_20float64_2c_20int64_2c_20int64_2a_29_2c_20float64_2a_2c_20int64_2c_20float64_2a_2c_20float64_2a_2c_20float64_2c_20float64_2c_20uint64_2a_2c_20float64_2a_29189Side_28Tree_28int64_2a_2c_20float64_2a_2c_20float32_2a_2c_20int64_2a_2c_20float64_2a_2c_20float32_2a_2c_20int32_2a_29_2c_20Batch_28float64_2a_2c_20int64_2a_2c_20uint8_2a_2c_20int64_2a_29_29dx.exit

B649.i:                                           ; preds = %_ZN6praxia15motion_planning6search14configurations8distanceB3v11B54c8tJTIeFIjxB2IKSgI4CrvQCk0Z4yRYcWsBAQ4s_2fqErM2AZLaAIAE10float64_2a10float64_2ax.exit.i, %B156.loopexit.i.i.i, %_ZN6praxia15motion_planning6search14configurations8distanceB3v11B54c8tJTIeFIjxB2IKSgI4CrvQCk0Z4yRYcWsBAQ4s_2fqErM2AZLaAIAE10float64_2a10float64_2ax.exit.i.i
  %.93.i = load i64, ptr %.67, align 8, !noalias !56
  %.95.i = icmp slt i64 %.93.i, %.69
  br i1 %.95.i, label %B162.preheader.i, label %_ZN6praxia15motion_planning6search7connect5_drawB3v17B54c8tJTIeFIjxB2IKSgI4CrvQCk0Z4yRYcWsBAQ4s_2fqErM2AZLaAIAE218Problem_28Space_28int64_2c_20int64_2c_20int64_2c_20float64_2c_20float64_2c_20int64_2c_20int64_2a_29_2c_20float64_2a_2c_20int64_2c_20float64_2a_2c_20float64_2a_2c_20float64_2c_20float64_2c_20uint64_2a_2c_20float64_2a_29189Side_28Tree_28int64_2a_2c_20float64_2a_2c_20float32_2a_2c_20int64_2a_2c_20float64_2a_2c_20float32_2a_2c_20int32_2a_29_2c_20Batch_28float64_2a_2c_20int64_2a_2c_20uint8_2a_2c_20int64_2a_29_29dx.exit

B162.endif.i:                                     ; preds = %B36.i.i.i, %B156.loopexit.i.i.i, %_ZN6praxia15motion_planning6search8sampling12in_ellipsoidB3v22B54c8tJTIeFIjxB2IKSgI4CrvQCk0Z4yRYcWsBAQ4s_2fqErM2AZLaAIAE9uint64_2a10float64_2a10float64_2adx10float64_2a.exit.i.i, %B60.i.i
  %.22.i.i = load i64, ptr %ours.3.sroa.0.1, align 8, !noalias !94
  %4 = add nuw i64 %.22.i.i, 255
  %.93.i.i = lshr i64 %4, 8
  %.70.inv.i.i = icmp slt i64 %.22.i.i, 1
  %.115320.not342.i.i = icmp eq i64 %.93.i.i, 0
  %.115320.not.i.i = select i1 %.70.inv.i.i, i1 true, i1 %.115320.not342.i.i
  br i1 %.115320.not.i.i, label %_ZN6praxia15motion_planning6search4tree7nearestB3v25B54c8tJTIeFIjxB2IKSgI4CrvQCk0Z4yRYcWsBAQ4s_2fqErM2AZLaAIAE110Tree_28int64_2a_2c_20float64_2a_2c_20float32_2a_2c_20int64_2a_2c_20float64_2a_2c_20float32_2a_2c_20int32_2a_2910float64_2ax.exit.i, label %B96.i.i

B96.i.i:                                          ; preds = %B162.endif.i, %B798.i.i
  %best.2.0331.i.i = phi i32 [ %best.3.1.i.i, %B798.i.i ], [ 2147483647, %B162.endif.i ]
  %found.2.0330.i.i = phi i64 [ %found.3.1.i.i, %B798.i.i ], [ 0, %B162.endif.i ]
  %.114297329.i.i = phi i64 [ %.124.i.i, %B798.i.i ], [ %.93.i.i, %B162.endif.i ]
  %.121299328.i.i = phi i64 [ %.128.i.i, %B798.i.i ], [ 0, %B162.endif.i ]
  %.124.i.i = add nsw i64 %.114297329.i.i, -1
  %.128.i.i = add nuw i64 %.121299328.i.i, 256
  %.160.i.i = mul nsw i64 %.121299328.i.i, %arg.problem.0.5
  %.161.i.i = getelementptr float, ptr %ours.3.sroa.30.1, i64 %.160.i.i
  %.167.i.i = sub nsw i64 %.22.i.i, %.121299328.i.i
  %.11.i.i3.i = tail call i64 @llvm.smin.i64(i64 %.167.i.i, i64 256)
  %.197.i.i = add nsw i64 %.11.i.i3.i, 15
  %.238.i.i = and i64 %.197.i.i, -16
  %.280.inv.i.i = icmp sgt i64 %.167.i.i, 0
  %..238.i.i = select i1 %.280.inv.i.i, i64 %.238.i.i, i64 0
  %.322262.i.i = icmp sgt i64 %..238.i.i, 0
  br i1 %.322262.i.i, label %B340.endif.i.i, label %B798.i.i

B632.i.i:                                         ; preds = %B632.i.i.preheader, %B632.i.i
  %least.2.1293.i.i = phi i32 [ %.11.i1.i.i, %B632.i.i ], [ %best.2.0331.i.i, %B632.i.i.preheader ]
  %.745289291.i.i = phi i64 [ %.752.i.i, %B632.i.i ], [ 0, %B632.i.i.preheader ]
  %.779.i.i = getelementptr i32, ptr %ours.3.sroa.90.1, i64 %.745289291.i.i
  %.780.i.i = load i32, ptr %.779.i.i, align 4, !noalias !94
  %.11.i1.i.i = tail call i32 @llvm.smin.i32(i32 %.780.i.i, i32 %least.2.1293.i.i)
  %.752.i.i = add nuw nsw i64 %.745289291.i.i, 1
  %exitcond369.not.i.i = icmp eq i64 %.752.i.i, %..238.i.i
  br i1 %exitcond369.not.i.i, label %B690.i.i, label %B632.i.i

B690.i.i:                                         ; preds = %B632.i.i
  %.829.i.i = icmp slt i32 %.11.i1.i.i, %best.2.0331.i.i
  br i1 %.829.i.i, label %B702.i.i, label %B798.i.i

B702.i.i:                                         ; preds = %B690.i.i
  %.850.i.i = load i32, ptr %ours.3.sroa.90.1, align 4, !noalias !94
  %.852.not.i.i = icmp eq i32 %.850.i.i, %.11.i1.i.i
  br i1 %.852.not.i.i, label %B788.i.i, label %B744.i.i

B744.i.i:                                         ; preds = %B702.i.i, %B744.i.i
  %i.5.2.i.i = phi i64 [ %.855.i.i, %B744.i.i ], [ 0, %B702.i.i ]
  %.855.i.i = add nuw nsw i64 %i.5.2.i.i, 1
  %.862.i.i = getelementptr i32, ptr %ours.3.sroa.90.1, i64 %.855.i.i
  %.863.i.i = load i32, ptr %.862.i.i, align 4, !noalias !94
  %.865.not.i.i = icmp eq i32 %.863.i.i, %.11.i1.i.i
  br i1 %.865.not.i.i, label %B788.i.i, label %B744.i.i

B788.i.i:                                         ; preds = %B744.i.i, %B702.i.i
  %i.6.3.i.i = phi i64 [ 0, %B702.i.i ], [ %.855.i.i, %B744.i.i ]
  %.878.i.i = add nsw i64 %i.6.3.i.i, %.121299328.i.i
  br label %B798.i.i

B798.i.i:                                         ; preds = %B788.i.i, %B690.i.i, %B96.i.i
  %found.3.1.i.i = phi i64 [ %.878.i.i, %B788.i.i ], [ %found.2.0330.i.i, %B690.i.i ], [ %found.2.0330.i.i, %B96.i.i ]
  %best.3.1.i.i = phi i32 [ %.11.i1.i.i, %B788.i.i ], [ %best.2.0331.i.i, %B690.i.i ], [ %best.2.0331.i.i, %B96.i.i ]
  %.115.i.i = icmp sgt i64 %.114297329.i.i, 1
  br i1 %.115.i.i, label %B96.i.i, label %_ZN6praxia15motion_planning6search4tree7nearestB3v25B54c8tJTIeFIjxB2IKSgI4CrvQCk0Z4yRYcWsBAQ4s_2fqErM2AZLaAIAE110Tree_28int64_2a_2c_20float64_2a_2c_20float32_2a_2c_20int64_2a_2c_20float64_2a_2c_20float32_2a_2c_20int32_2a_2910float64_2ax.exit.i

B340.endif.i.i:                                   ; preds = %B96.i.i
  %5 = shl nuw i64 %..238.i.i, 2
  tail call void @llvm.memset.p0.i64(ptr align 4 %ours.3.sroa.75.1, i8 0, i64 %5, i1 false), !noalias !94
  br i1 %.248157.not.i.i, label %B632.i.i.preheader, label %B372.endif.us.i.i

B632.i.i.preheader:                               ; preds = %B504.B370.loopexit_crit_edge.us.i.i, %B340.endif.i.i
  br label %B632.i.i

B372.endif.us.i.i:                                ; preds = %B340.endif.i.i, %B504.B370.loopexit_crit_edge.us.i.i
  %.456273279.us.i.i = phi i64 [ %.463.us.i.i, %B504.B370.loopexit_crit_edge.us.i.i ], [ 0, %B340.endif.i.i ]
  %.489.us.i.i = getelementptr double, ptr %arg.problem.8, i64 %.456273279.us.i.i
  %.490.us.i.i = load double, ptr %.489.us.i.i, align 8, !noalias !94
  %.491.us.i.i = fptrunc double %.490.us.i.i to float
  %.494.idx.us.i.i = shl i64 %.456273279.us.i.i, 10
  %.494.us.i.i = getelementptr i8, ptr %.161.i.i, i64 %.494.idx.us.i.i
  br label %B506.us.i.i

B506.us.i.i:                                      ; preds = %B506.us.i.i, %B372.endif.us.i.i
  %.587266268.us.i.i = phi i64 [ 0, %B372.endif.us.i.i ], [ %.594.us.i.i, %B506.us.i.i ]
  %.594.us.i.i = add nuw nsw i64 %.587266268.us.i.i, 1
  %.621.us.i.i = getelementptr float, ptr %ours.3.sroa.75.1, i64 %.587266268.us.i.i
  %.622.us.i.i = load float, ptr %.621.us.i.i, align 4, !noalias !94
  %.624.us.i.i = getelementptr float, ptr %.494.us.i.i, i64 %.587266268.us.i.i
  %.625.us.i.i = load float, ptr %.624.us.i.i, align 4, !noalias !94
  %.627.us.i.i = fsub float %.625.us.i.i, %.491.us.i.i
  %.633.us.i.i = fmul float %.627.us.i.i, %.627.us.i.i
  %.634.us.i.i = fadd float %.622.us.i.i, %.633.us.i.i
  store float %.634.us.i.i, ptr %.621.us.i.i, align 4, !noalias !94
  %exitcond.not.i4.i = icmp eq i64 %.594.us.i.i, %..238.i.i
  br i1 %exitcond.not.i4.i, label %B504.B370.loopexit_crit_edge.us.i.i, label %B506.us.i.i

B504.B370.loopexit_crit_edge.us.i.i:              ; preds = %B506.us.i.i
  %.463.us.i.i = add nuw nsw i64 %.456273279.us.i.i, 1
  %exitcond368.not.i.i = icmp eq i64 %arg.problem.0.5, %.463.us.i.i
  br i1 %exitcond368.not.i.i, label %B632.i.i.preheader, label %B372.endif.us.i.i

_ZN6praxia15motion_planning6search4tree7nearestB3v25B54c8tJTIeFIjxB2IKSgI4CrvQCk0Z4yRYcWsBAQ4s_2fqErM2AZLaAIAE110Tree_28int64_2a_2c_20float64_2a_2c_20float32_2a_2c_20int64_2a_2c_20float64_2a_2c_20float32_2a_2c_20int32_2a_2910float64_2ax.exit.i: ; preds = %B798.i.i, %B162.endif.i
  %found.2.0.lcssa.i.i = phi i64 [ 0, %B162.endif.i ], [ %found.3.1.i.i, %B798.i.i ]
  %.14.i5.i = mul nsw i64 %found.2.0.lcssa.i.i, %arg.problem.0.5
  %.15.i6.i = getelementptr double, ptr %ours.3.sroa.15.1, i64 %.14.i5.i
  br i1 %.248157.not.i.i, label %_ZN6praxia15motion_planning6search14configurations8distanceB3v11B54c8tJTIeFIjxB2IKSgI4CrvQCk0Z4yRYcWsBAQ4s_2fqErM2AZLaAIAE10float64_2a10float64_2ax.exit.i, label %B40.i.i

B40.i.i:                                          ; preds = %_ZN6praxia15motion_planning6search4tree7nearestB3v25B54c8tJTIeFIjxB2IKSgI4CrvQCk0Z4yRYcWsBAQ4s_2fqErM2AZLaAIAE110Tree_28int64_2a_2c_20float64_2a_2c_20float32_2a_2c_20int64_2a_2c_20float64_2a_2c_20float32_2a_2c_20int32_2a_2910float64_2ax.exit.i, %B40.i.i
  %total.2.043.i.i = phi double [ %.149.i.i, %B40.i.i ], [ 0.000000e+00, %_ZN6praxia15motion_planning6search4tree7nearestB3v25B54c8tJTIeFIjxB2IKSgI4CrvQCk0Z4yRYcWsBAQ4s_2fqErM2AZLaAIAE110Tree_28int64_2a_2c_20float64_2a_2c_20float32_2a_2c_20int64_2a_2c_20float64_2a_2c_20float32_2a_2c_20int32_2a_2910float64_2ax.exit.i ]
  %.1013941.i.i = phi i64 [ %.108.i.i, %B40.i.i ], [ 0, %_ZN6praxia15motion_planning6search4tree7nearestB3v25B54c8tJTIeFIjxB2IKSgI4CrvQCk0Z4yRYcWsBAQ4s_2fqErM2AZLaAIAE110Tree_28int64_2a_2c_20float64_2a_2c_20float32_2a_2c_20int64_2a_2c_20float64_2a_2c_20float32_2a_2c_20int32_2a_2910float64_2ax.exit.i ]
  %.108.i.i = add nuw nsw i64 %.1013941.i.i, 1
  %.134.i.i = getelementptr double, ptr %.15.i6.i, i64 %.1013941.i.i
  %.135.i.i = load double, ptr %.134.i.i, align 8, !noalias !97
  %.137.i7.i = getelementptr double, ptr %arg.problem.8, i64 %.1013941.i.i
  %.138.i8.i = load double, ptr %.137.i7.i, align 8, !noalias !97
  %.139.i9.i = fsub double %.135.i.i, %.138.i8.i
  %.147.i10.i = fmul double %.139.i9.i, %.139.i9.i
  %.149.i.i = fadd double %total.2.043.i.i, %.147.i10.i
  %exitcond.not.i11.i = icmp eq i64 %arg.problem.0.5, %.108.i.i
  br i1 %exitcond.not.i11.i, label %_ZN6praxia15motion_planning6search14configurations8distanceB3v11B54c8tJTIeFIjxB2IKSgI4CrvQCk0Z4yRYcWsBAQ4s_2fqErM2AZLaAIAE10float64_2a10float64_2ax.exit.i, label %B40.i.i

_ZN6praxia15motion_planning6search14configurations8distanceB3v11B54c8tJTIeFIjxB2IKSgI4CrvQCk0Z4yRYcWsBAQ4s_2fqErM2AZLaAIAE10float64_2a10float64_2ax.exit.i: ; preds = %B40.i.i, %_ZN6praxia15motion_planning6search4tree7nearestB3v25B54c8tJTIeFIjxB2IKSgI4CrvQCk0Z4yRYcWsBAQ4s_2fqErM2AZLaAIAE110Tree_28int64_2a_2c_20float64_2a_2c_20float32_2a_2c_20int64_2a_2c_20float64_2a_2c_20float32_2a_2c_20int32_2a_2910float64_2ax.exit.i
  %total.2.0.lcssa.i.i = phi double [ 0.000000e+00, %_ZN6praxia15motion_planning6search4tree7nearestB3v25B54c8tJTIeFIjxB2IKSgI4CrvQCk0Z4yRYcWsBAQ4s_2fqErM2AZLaAIAE110Tree_28int64_2a_2c_20float64_2a_2c_20float32_2a_2c_20int64_2a_2c_20float64_2a_2c_20float32_2a_2c_20int32_2a_2910float64_2ax.exit.i ], [ %.149.i.i, %B40.i.i ]
  %.169.i.i = tail call double @sqrt(double %total.2.0.lcssa.i.i)
  %.242.i = getelementptr double, ptr %ours.3.sroa.60.1, i64 %found.2.0.lcssa.i.i
  %.243.i = load double, ptr %.242.i, align 8, !noalias !56
  %.245.i = fcmp ogt double %.169.i.i, %.243.i
  %.248.i = fcmp oeq double %.169.i.i, 0.000000e+00
  %or.cond.i = or i1 %.248.i, %.245.i
  br i1 %or.cond.i, label %B649.i, label %B396.i

_ZN6praxia15motion_planning6search7connect5_drawB3v17B54c8tJTIeFIjxB2IKSgI4CrvQCk0Z4yRYcWsBAQ4s_2fqErM2AZLaAIAE218Problem_28Space_28int64_2c_20int64_2c_20int64_2c_20float64_2c_20float64_2c_20int64_2c_20int64_2a_29_2c_20float64_2a_2c_20int64_2c_20float64_2a_2c_20float64_2a_2c_20float64_2c_20float64_2c_20uint64_2a_2c_20float64_2a_29189Side_28Tree_28int64_2a_2c_20float64_2a_2c_20float32_2a_2c_20int64_2a_2c_20float64_2a_2c_20float32_2a_2c_20int32_2a_29_2c_20Batch_28float64_2a_2c_20int64_2a_2c_20uint8_2a_2c_20int64_2a_29_29dx.exit: ; preds = %B649.i, %_ZN6praxia15motion_planning6search14configurations7betweenB3v30B54c8tJTIeFIjxB2IKSgI4CrvQCk0Z4yRYcWsBAQ4s_2fqErM2AZLaAIAE10float64_2a10float64_2adx10float64_2a.exit.i, %B604.i, %B474
  %count.4.1.i = phi i64 [ 0, %B474 ], [ %.362.i, %_ZN6praxia15motion_planning6search14configurations7betweenB3v30B54c8tJTIeFIjxB2IKSgI4CrvQCk0Z4yRYcWsBAQ4s_2fqErM2AZLaAIAE10float64_2a10float64_2adx10float64_2a.exit.i ], [ %.362.i, %B604.i ], [ %count.3.2.i, %B649.i ]
  %.15.i2.i = ptrtoint ptr %ours.3.sroa.105.1 to i64
  %.18.i.i = ptrtoint ptr %ours.3.sroa.135.1 to i64
  %.20.i.i = tail call i64 %.19.i.i(i64 %.15.i2.i, i64 %count.4.1.i, i64 %arg.problem.0.2, double %arg.problem.0.4, i64 %.18.i.i), !noalias !100
  store i64 0, ptr %ours.3.sroa.150.1, align 8, !noalias !56
  store i64 %count.4.1.i, ptr %.218, align 8, !noalias !56
  br label %B967

B512:                                             ; preds = %B398
  %.59.i = add nsw i64 %.214, 1
  store i64 %.59.i, ptr %ours.3.sroa.150.1, align 8, !noalias !103
  %.64.i = getelementptr i64, ptr %ours.3.sroa.120.1, i64 %.214
  %.65.i = load i64, ptr %.64.i, align 8, !noalias !103
  %.68.i = mul nsw i64 %.214, %arg.problem.0.5
  %.69.i = getelementptr double, ptr %ours.3.sroa.105.1, i64 %.68.i
  %.77.i = getelementptr i8, ptr %ours.3.sroa.135.1, i64 %.214
  %.78.i = load i8, ptr %.77.i, align 1, !noalias !103
  %.80.i = icmp eq i8 %.78.i, 0
  br i1 %.80.i, label %B310.i, label %B236.i

B236.i:                                           ; preds = %B512
  %.14.i.i = mul nsw i64 %.65.i, %arg.problem.0.5
  %.15.i.i = getelementptr double, ptr %ours.3.sroa.15.1, i64 %.14.i.i
  %.15.i2.i4 = load i64, ptr %.14.i1.i, align 8, !noalias !106
  %.16.i.i = add nsw i64 %.15.i2.i4, 1
  store i64 %.16.i.i, ptr %.14.i1.i, align 8, !noalias !106
  %.20.i.i5 = ptrtoint ptr %.15.i.i to i64
  %.21.i.i = ptrtoint ptr %.69.i to i64
  %.26.i.i = tail call i32 %.25.i.i6(i64 %.20.i.i5, i64 %.21.i.i, i64 %arg.problem.0.2, double %arg.problem.0.3, double %arg.problem.0.4), !noalias !106
  %.28.i.not.i = icmp eq i32 %.26.i.i, 1
  br i1 %.28.i.not.i, label %B236.endif.endif.i, label %B310.i

B310.i:                                           ; preds = %B236.i, %B512
  %.165.i = getelementptr double, ptr %ours.3.sroa.60.1, i64 %.65.i
  store double %arg.problem.6, ptr %.165.i, align 8, !noalias !103
  br label %_ZN6praxia15motion_planning6search7connect5_growB3v31B54c8tJTIeFIjxB2IKSgI4CrvQCk0Z4yRYcWsBAQ4s_2fqErM2AZLaAIAE218Problem_28Space_28int64_2c_20int64_2c_20int64_2c_20float64_2c_20float64_2c_20int64_2c_20int64_2a_29_2c_20float64_2a_2c_20int64_2c_20float64_2a_2c_20float64_2a_2c_20float64_2c_20float64_2c_20uint64_2a_2c_20float64_2a_29189Side_28Tree_28int64_2a_2c_20float64_2a_2c_20float32_2a_2c_20int64_2a_2c_20float64_2a_2c_20float32_2a_2c_20int32_2a_29_2c_20Batch_28float64_2a_2c_20int64_2a_2c_20uint8_2a_2c_20int64_2a_29_29.exit

B236.endif.endif.i:                               ; preds = %B236.i
  %.25.i3.i = load i64, ptr %ours.3.sroa.0.1, align 8, !noalias !109
  %.72.i.i7 = and i64 %.25.i3.i, -256
  %.74.i.i8 = mul nsw i64 %.72.i.i7, %arg.problem.0.5
  %.75.i.i9 = getelementptr float, ptr %ours.3.sroa.30.1, i64 %.74.i.i8
  %.87.1.i.i10 = and i64 %.25.i3.i, 255
  %.143144.i.i11 = and i64 %.25.i3.i, 15
  %.164.i.i12 = icmp eq i64 %.143144.i.i11, 0
  %invariant.gep.i.i13 = getelementptr float, ptr %.75.i.i9, i64 %.87.1.i.i10
  br i1 %.164.i.i12, label %B158.endif.i.i47, label %B288.endif.i.i15

B320.i.i18:                                       ; preds = %B320.lr.ph.i.i16, %B320.i.i18
  %.512166168.i.i19 = phi i64 [ 0, %B320.lr.ph.i.i16 ], [ %.519.i.i20, %B320.i.i18 ]
  %.519.i.i20 = add nuw nsw i64 %.512166168.i.i19, 1
  %.545.i.i21 = getelementptr double, ptr %.69.i, i64 %.512166168.i.i19
  %.546.i.i22 = load double, ptr %.545.i.i21, align 8, !noalias !109
  %.553.i.i23 = getelementptr double, ptr %6, i64 %.512166168.i.i19
  store double %.546.i.i22, ptr %.553.i.i23, align 8, !noalias !109
  %.558.i.i24 = fptrunc double %.546.i.i22 to float
  %.idx.i.i25 = shl i64 %.512166168.i.i19, 10
  %gep164.i.i26 = getelementptr i8, ptr %invariant.gep.i.i13, i64 %.idx.i.i25
  store float %.558.i.i24, ptr %gep164.i.i26, align 4, !noalias !109
  %exitcond172.not.i.i27 = icmp eq i64 %.519.i.i20, %arg.problem.0.5
  br i1 %exitcond172.not.i.i27, label %_ZN6praxia15motion_planning6search4tree8add_nodeB3v15B54c8tJTIeFIjxB2IKSgI4CrvQCk0Z4yRYcWsBAQ4s_2fqErM2AZLaAIAE110Tree_28int64_2a_2c_20float64_2a_2c_20float32_2a_2c_20int64_2a_2c_20float64_2a_2c_20float32_2a_2c_20int32_2a_2910float64_2axx.exit.i28, label %B320.i.i18

B158.endif.i.i47:                                 ; preds = %B236.endif.endif.i
  br i1 %.248157.not.i.i, label %_ZN6praxia15motion_planning6search14configurations7betweenB3v30B54c8tJTIeFIjxB2IKSgI4CrvQCk0Z4yRYcWsBAQ4s_2fqErM2AZLaAIAE10float64_2a10float64_2adx10float64_2a.exit.critedge.i, label %B190.endif.endif.i.i48

B190.endif.endif.i.i48:                           ; preds = %B158.endif.i.i47, %B190.endif.endif.i.i48
  %.254153158.i.i49 = phi i64 [ %.261.i.i67, %B190.endif.endif.i.i48 ], [ 0, %B158.endif.i.i47 ]
  %.idx146.i.i50 = shl i64 %.254153158.i.i49, 10
  %gep.i.i51 = getelementptr i8, ptr %invariant.gep.i.i13, i64 %.idx146.i.i50
  store float 1.000000e+09, ptr %gep.i.i51, align 4, !noalias !109
  %.412.1.i.i52 = getelementptr i8, ptr %gep.i.i51, i64 4
  store float 1.000000e+09, ptr %.412.1.i.i52, align 4, !noalias !109
  %.412.2.i.i53 = getelementptr i8, ptr %gep.i.i51, i64 8
  store float 1.000000e+09, ptr %.412.2.i.i53, align 4, !noalias !109
  %.412.3.i.i54 = getelementptr i8, ptr %gep.i.i51, i64 12
  store float 1.000000e+09, ptr %.412.3.i.i54, align 4, !noalias !109
  %.412.4.i.i55 = getelementptr i8, ptr %gep.i.i51, i64 16
  store float 1.000000e+09, ptr %.412.4.i.i55, align 4, !noalias !109
  %.412.5.i.i56 = getelementptr i8, ptr %gep.i.i51, i64 20
  store float 1.000000e+09, ptr %.412.5.i.i56, align 4, !noalias !109
  %.412.6.i.i57 = getelementptr i8, ptr %gep.i.i51, i64 24
  store float 1.000000e+09, ptr %.412.6.i.i57, align 4, !noalias !109
  %.412.7.i.i58 = getelementptr i8, ptr %gep.i.i51, i64 28
  store float 1.000000e+09, ptr %.412.7.i.i58, align 4, !noalias !109
  %.412.8.i.i59 = getelementptr i8, ptr %gep.i.i51, i64 32
  store float 1.000000e+09, ptr %.412.8.i.i59, align 4, !noalias !109
  %.412.9.i.i60 = getelementptr i8, ptr %gep.i.i51, i64 36
  store float 1.000000e+09, ptr %.412.9.i.i60, align 4, !noalias !109
  %.412.10.i.i61 = getelementptr i8, ptr %gep.i.i51, i64 40
  store float 1.000000e+09, ptr %.412.10.i.i61, align 4, !noalias !109
  %.412.11.i.i62 = getelementptr i8, ptr %gep.i.i51, i64 44
  store float 1.000000e+09, ptr %.412.11.i.i62, align 4, !noalias !109
  %.412.12.i.i63 = getelementptr i8, ptr %gep.i.i51, i64 48
  store float 1.000000e+09, ptr %.412.12.i.i63, align 4, !noalias !109
  %.412.13.i.i64 = getelementptr i8, ptr %gep.i.i51, i64 52
  store float 1.000000e+09, ptr %.412.13.i.i64, align 4, !noalias !109
  %.412.14.i.i65 = getelementptr i8, ptr %gep.i.i51, i64 56
  store float 1.000000e+09, ptr %.412.14.i.i65, align 4, !noalias !109
  %.412.15.i.i66 = getelementptr i8, ptr %gep.i.i51, i64 60
  store float 1.000000e+09, ptr %.412.15.i.i66, align 4, !noalias !109
  %.261.i.i67 = add nuw nsw i64 %.254153158.i.i49, 1
  %exitcond.not.i.i68 = icmp eq i64 %arg.problem.0.5, %.261.i.i67
  br i1 %exitcond.not.i.i68, label %B320.lr.ph.i.i16, label %B190.endif.endif.i.i48

B288.endif.i.i15:                                 ; preds = %B236.endif.endif.i
  br i1 %.248157.not.i.i, label %_ZN6praxia15motion_planning6search14configurations7betweenB3v30B54c8tJTIeFIjxB2IKSgI4CrvQCk0Z4yRYcWsBAQ4s_2fqErM2AZLaAIAE10float64_2a10float64_2adx10float64_2a.exit.critedge.i, label %B320.lr.ph.i.i16

B320.lr.ph.i.i16:                                 ; preds = %B190.endif.endif.i.i48, %B288.endif.i.i15
  %.551.i.i17 = mul nsw i64 %.25.i3.i, %arg.problem.0.5
  %6 = getelementptr double, ptr %ours.3.sroa.15.1, i64 %.551.i.i17
  br label %B320.i.i18

_ZN6praxia15motion_planning6search4tree8add_nodeB3v15B54c8tJTIeFIjxB2IKSgI4CrvQCk0Z4yRYcWsBAQ4s_2fqErM2AZLaAIAE110Tree_28int64_2a_2c_20float64_2a_2c_20float32_2a_2c_20int64_2a_2c_20float64_2a_2c_20float32_2a_2c_20int32_2a_2910float64_2axx.exit.i28: ; preds = %B320.i.i18
  %.582.i.i29 = getelementptr i64, ptr %ours.3.sroa.45.1, i64 %.25.i3.i
  store i64 %.65.i, ptr %.582.i.i29, align 8, !noalias !109
  %.589.i.i30 = getelementptr double, ptr %ours.3.sroa.60.1, i64 %.25.i3.i
  store double 0x7FF0000000000000, ptr %.589.i.i30, align 8, !noalias !109
  %.592.i.i31 = add nsw i64 %.25.i3.i, 1
  store i64 %.592.i.i31, ptr %ours.3.sroa.0.1, align 8, !noalias !109
  br i1 %.248157.not.i.i, label %B354.endif.endif.endif.endif.i, label %B36.i.i32

B36.i.i32:                                        ; preds = %_ZN6praxia15motion_planning6search4tree8add_nodeB3v15B54c8tJTIeFIjxB2IKSgI4CrvQCk0Z4yRYcWsBAQ4s_2fqErM2AZLaAIAE110Tree_28int64_2a_2c_20float64_2a_2c_20float32_2a_2c_20int64_2a_2c_20float64_2a_2c_20float32_2a_2c_20int32_2a_2910float64_2axx.exit.i28, %B36.i.i32
  %.1043941.i.i33 = phi i64 [ %.111.i.i34, %B36.i.i32 ], [ 0, %_ZN6praxia15motion_planning6search4tree8add_nodeB3v15B54c8tJTIeFIjxB2IKSgI4CrvQCk0Z4yRYcWsBAQ4s_2fqErM2AZLaAIAE110Tree_28int64_2a_2c_20float64_2a_2c_20float32_2a_2c_20int64_2a_2c_20float64_2a_2c_20float32_2a_2c_20int32_2a_2910float64_2axx.exit.i28 ]
  %.111.i.i34 = add nuw nsw i64 %.1043941.i.i33, 1
  %.137.i.i35 = getelementptr double, ptr %.15.i.i, i64 %.1043941.i.i33
  %.138.i.i36 = load double, ptr %.137.i.i35, align 8, !noalias !112
  %.140.i.i37 = getelementptr double, ptr %.69.i, i64 %.1043941.i.i33
  %.141.i.i38 = load double, ptr %.140.i.i37, align 8, !noalias !112
  %.145.i.i39 = fsub double %.141.i.i38, %.138.i.i36
  %.147.i.i40 = fmul double %.145.i.i39, 2.000000e+00
  %.148.i.i41 = fadd double %.138.i.i36, %.147.i.i40
  %.150.i.i42 = getelementptr double, ptr %arg.problem.8, i64 %.1043941.i.i33
  store double %.148.i.i41, ptr %.150.i.i42, align 8, !noalias !112
  %exitcond.not.i6.i = icmp eq i64 %arg.problem.0.5, %.111.i.i34
  br i1 %exitcond.not.i6.i, label %_ZN6praxia15motion_planning6search14configurations7betweenB3v30B54c8tJTIeFIjxB2IKSgI4CrvQCk0Z4yRYcWsBAQ4s_2fqErM2AZLaAIAE10float64_2a10float64_2adx10float64_2a.exit.i43, label %B36.i.i32

_ZN6praxia15motion_planning6search14configurations7betweenB3v30B54c8tJTIeFIjxB2IKSgI4CrvQCk0Z4yRYcWsBAQ4s_2fqErM2AZLaAIAE10float64_2a10float64_2adx10float64_2a.exit.critedge.i: ; preds = %B288.endif.i.i15, %B158.endif.i.i47
  %.582.i.c.i = getelementptr i64, ptr %ours.3.sroa.45.1, i64 %.25.i3.i
  store i64 %.65.i, ptr %.582.i.c.i, align 8, !noalias !109
  %.589.i.c.i = getelementptr double, ptr %ours.3.sroa.60.1, i64 %.25.i3.i
  store double 0x7FF0000000000000, ptr %.589.i.c.i, align 8, !noalias !109
  %.592.i.c.i = add nsw i64 %.25.i3.i, 1
  store i64 %.592.i.c.i, ptr %ours.3.sroa.0.1, align 8, !noalias !109
  br label %_ZN6praxia15motion_planning6search14configurations7betweenB3v30B54c8tJTIeFIjxB2IKSgI4CrvQCk0Z4yRYcWsBAQ4s_2fqErM2AZLaAIAE10float64_2a10float64_2adx10float64_2a.exit.i43

_ZN6praxia15motion_planning6search14configurations7betweenB3v30B54c8tJTIeFIjxB2IKSgI4CrvQCk0Z4yRYcWsBAQ4s_2fqErM2AZLaAIAE10float64_2a10float64_2adx10float64_2a.exit.i43: ; preds = %B36.i.i32, %_ZN6praxia15motion_planning6search14configurations7betweenB3v30B54c8tJTIeFIjxB2IKSgI4CrvQCk0Z4yRYcWsBAQ4s_2fqErM2AZLaAIAE10float64_2a10float64_2adx10float64_2a.exit.critedge.i
  br i1 %.248157.not.i.i, label %B354.endif.endif.endif.endif.i, label %B60.i.i44

B60.i.i44:                                        ; preds = %_ZN6praxia15motion_planning6search14configurations7betweenB3v30B54c8tJTIeFIjxB2IKSgI4CrvQCk0Z4yRYcWsBAQ4s_2fqErM2AZLaAIAE10float64_2a10float64_2adx10float64_2a.exit.i43, %B152.i.i
  %inside.2.079.i.i = phi i1 [ %"$phi152.1.3.1.i.i", %B152.i.i ], [ true, %_ZN6praxia15motion_planning6search14configurations7betweenB3v30B54c8tJTIeFIjxB2IKSgI4CrvQCk0Z4yRYcWsBAQ4s_2fqErM2AZLaAIAE10float64_2a10float64_2adx10float64_2a.exit.i43 ]
  %.1177577.i.i = phi i64 [ %.124.i.i45, %B152.i.i ], [ 0, %_ZN6praxia15motion_planning6search14configurations7betweenB3v30B54c8tJTIeFIjxB2IKSgI4CrvQCk0Z4yRYcWsBAQ4s_2fqErM2AZLaAIAE10float64_2a10float64_2adx10float64_2a.exit.i43 ]
  %.124.i.i45 = add nuw nsw i64 %.1177577.i.i, 1
  br i1 %inside.2.079.i.i, label %B66.i.i, label %B152.i.i

B66.i.i:                                          ; preds = %B60.i.i44
  %.165.i.i = getelementptr double, ptr %arg.problem.3, i64 %.1177577.i.i
  %.166.i.i = load double, ptr %.165.i.i, align 8, !noalias !115
  %.169.i.i46 = getelementptr double, ptr %arg.problem.8, i64 %.1177577.i.i
  %.170.i.i = load double, ptr %.169.i.i46, align 8, !noalias !115
  %.171.i.i = fcmp ugt double %.166.i.i, %.170.i.i
  br i1 %.171.i.i, label %B152.i.i, label %B116.i.i

B116.i.i:                                         ; preds = %B66.i.i
  %.184.i.i = getelementptr double, ptr %arg.problem.4, i64 %.1177577.i.i
  %.185.i.i = load double, ptr %.184.i.i, align 8, !noalias !115
  %.189.i.i = fcmp ole double %.170.i.i, %.185.i.i
  br label %B152.i.i

B152.i.i:                                         ; preds = %B116.i.i, %B66.i.i, %B60.i.i44
  %"$phi152.1.3.1.i.i" = phi i1 [ %.189.i.i, %B116.i.i ], [ false, %B60.i.i44 ], [ false, %B66.i.i ]
  %exitcond.not.i7.i = icmp eq i64 %arg.problem.0.5, %.124.i.i45
  br i1 %exitcond.not.i7.i, label %B156.loopexit.i.i, label %B60.i.i44

B156.loopexit.i.i:                                ; preds = %B152.i.i
  br i1 %"$phi152.1.3.1.i.i", label %B354.endif.endif.endif.endif.i, label %_ZN6praxia15motion_planning6search7connect5_growB3v31B54c8tJTIeFIjxB2IKSgI4CrvQCk0Z4yRYcWsBAQ4s_2fqErM2AZLaAIAE218Problem_28Space_28int64_2c_20int64_2c_20int64_2c_20float64_2c_20float64_2c_20int64_2c_20int64_2a_29_2c_20float64_2a_2c_20int64_2c_20float64_2a_2c_20float64_2a_2c_20float64_2c_20float64_2c_20uint64_2a_2c_20float64_2a_29189Side_28Tree_28int64_2a_2c_20float64_2a_2c_20float32_2a_2c_20int64_2a_2c_20float64_2a_2c_20float32_2a_2c_20int32_2a_29_2c_20Batch_28float64_2a_2c_20int64_2a_2c_20uint8_2a_2c_20int64_2a_29_29.exit

B354.endif.endif.endif.endif.i:                   ; preds = %B156.loopexit.i.i, %_ZN6praxia15motion_planning6search14configurations7betweenB3v30B54c8tJTIeFIjxB2IKSgI4CrvQCk0Z4yRYcWsBAQ4s_2fqErM2AZLaAIAE10float64_2a10float64_2adx10float64_2a.exit.i43, %_ZN6praxia15motion_planning6search4tree8add_nodeB3v15B54c8tJTIeFIjxB2IKSgI4CrvQCk0Z4yRYcWsBAQ4s_2fqErM2AZLaAIAE110Tree_28int64_2a_2c_20float64_2a_2c_20float32_2a_2c_20int64_2a_2c_20float64_2a_2c_20float32_2a_2c_20int32_2a_2910float64_2axx.exit.i28
  %.15.i9.i = load i64, ptr %.14.i1.i, align 8, !noalias !118
  %.16.i10.i = add nsw i64 %.15.i9.i, 1
  store i64 %.16.i10.i, ptr %.14.i1.i, align 8, !noalias !118
  %.26.i14.i = tail call i32 %.25.i.i6(i64 %.21.i.i, i64 %.21.i12.i, i64 %arg.problem.0.2, double %arg.problem.0.3, double %arg.problem.0.4), !noalias !118
  %.28.i15.not.i = icmp eq i32 %.26.i14.i, 1
  br i1 %.28.i15.not.i, label %B490.endif.i, label %_ZN6praxia15motion_planning6search7connect5_growB3v31B54c8tJTIeFIjxB2IKSgI4CrvQCk0Z4yRYcWsBAQ4s_2fqErM2AZLaAIAE218Problem_28Space_28int64_2c_20int64_2c_20int64_2c_20float64_2c_20float64_2c_20int64_2c_20int64_2a_29_2c_20float64_2a_2c_20int64_2c_20float64_2a_2c_20float64_2a_2c_20float64_2c_20float64_2c_20uint64_2a_2c_20float64_2a_29189Side_28Tree_28int64_2a_2c_20float64_2a_2c_20float32_2a_2c_20int64_2a_2c_20float64_2a_2c_20float32_2a_2c_20int32_2a_29_2c_20Batch_28float64_2a_2c_20int64_2a_2c_20uint8_2a_2c_20int64_2a_29_29.exit

B490.endif.i:                                     ; preds = %B354.endif.endif.endif.endif.i
  %.25.i17.i = load i64, ptr %ours.3.sroa.0.1, align 8, !noalias !121
  %.72.i18.i = and i64 %.25.i17.i, -256
  %.74.i19.i = mul nsw i64 %.72.i18.i, %arg.problem.0.5
  %.75.i20.i = getelementptr float, ptr %ours.3.sroa.30.1, i64 %.74.i19.i
  %.87.1.i21.i = and i64 %.25.i17.i, 255
  %.143144.i22.i = and i64 %.25.i17.i, 15
  %.164.i23.i = icmp eq i64 %.143144.i22.i, 0
  %invariant.gep.i24.i = getelementptr float, ptr %.75.i20.i, i64 %.87.1.i21.i
  br i1 %.164.i23.i, label %B158.endif.i42.i, label %B288.endif.i26.i

B320.i29.i:                                       ; preds = %B320.lr.ph.i27.i, %B320.i29.i
  %.512166168.i30.i = phi i64 [ 0, %B320.lr.ph.i27.i ], [ %.519.i31.i, %B320.i29.i ]
  %.519.i31.i = add nuw nsw i64 %.512166168.i30.i, 1
  %.545.i32.i = getelementptr double, ptr %arg.problem.8, i64 %.512166168.i30.i
  %.546.i33.i = load double, ptr %.545.i32.i, align 8, !noalias !121
  %.553.i34.i = getelementptr double, ptr %7, i64 %.512166168.i30.i
  store double %.546.i33.i, ptr %.553.i34.i, align 8, !noalias !121
  %.558.i35.i = fptrunc double %.546.i33.i to float
  %.idx.i36.i = shl i64 %.512166168.i30.i, 10
  %gep164.i37.i = getelementptr i8, ptr %invariant.gep.i24.i, i64 %.idx.i36.i
  store float %.558.i35.i, ptr %gep164.i37.i, align 4, !noalias !121
  %exitcond172.not.i38.i = icmp eq i64 %.519.i31.i, %arg.problem.0.5
  br i1 %exitcond172.not.i38.i, label %_ZN6praxia15motion_planning6search4tree8add_nodeB3v15B54c8tJTIeFIjxB2IKSgI4CrvQCk0Z4yRYcWsBAQ4s_2fqErM2AZLaAIAE110Tree_28int64_2a_2c_20float64_2a_2c_20float32_2a_2c_20int64_2a_2c_20float64_2a_2c_20float32_2a_2c_20int32_2a_2910float64_2axx.exit64.i, label %B320.i29.i

B158.endif.i42.i:                                 ; preds = %B490.endif.i
  br i1 %.248157.not.i.i, label %_ZN6praxia15motion_planning6search4tree8add_nodeB3v15B54c8tJTIeFIjxB2IKSgI4CrvQCk0Z4yRYcWsBAQ4s_2fqErM2AZLaAIAE110Tree_28int64_2a_2c_20float64_2a_2c_20float32_2a_2c_20int64_2a_2c_20float64_2a_2c_20float32_2a_2c_20int32_2a_2910float64_2axx.exit64.i, label %B190.endif.endif.i43.i

B190.endif.endif.i43.i:                           ; preds = %B158.endif.i42.i, %B190.endif.endif.i43.i
  %.254153158.i44.i = phi i64 [ %.261.i62.i, %B190.endif.endif.i43.i ], [ 0, %B158.endif.i42.i ]
  %.idx146.i45.i = shl i64 %.254153158.i44.i, 10
  %gep.i46.i = getelementptr i8, ptr %invariant.gep.i24.i, i64 %.idx146.i45.i
  store float 1.000000e+09, ptr %gep.i46.i, align 4, !noalias !121
  %.412.1.i47.i = getelementptr i8, ptr %gep.i46.i, i64 4
  store float 1.000000e+09, ptr %.412.1.i47.i, align 4, !noalias !121
  %.412.2.i48.i = getelementptr i8, ptr %gep.i46.i, i64 8
  store float 1.000000e+09, ptr %.412.2.i48.i, align 4, !noalias !121
  %.412.3.i49.i = getelementptr i8, ptr %gep.i46.i, i64 12
  store float 1.000000e+09, ptr %.412.3.i49.i, align 4, !noalias !121
  %.412.4.i50.i = getelementptr i8, ptr %gep.i46.i, i64 16
  store float 1.000000e+09, ptr %.412.4.i50.i, align 4, !noalias !121
  %.412.5.i51.i = getelementptr i8, ptr %gep.i46.i, i64 20
  store float 1.000000e+09, ptr %.412.5.i51.i, align 4, !noalias !121
  %.412.6.i52.i = getelementptr i8, ptr %gep.i46.i, i64 24
  store float 1.000000e+09, ptr %.412.6.i52.i, align 4, !noalias !121
  %.412.7.i53.i = getelementptr i8, ptr %gep.i46.i, i64 28
  store float 1.000000e+09, ptr %.412.7.i53.i, align 4, !noalias !121
  %.412.8.i54.i = getelementptr i8, ptr %gep.i46.i, i64 32
  store float 1.000000e+09, ptr %.412.8.i54.i, align 4, !noalias !121
  %.412.9.i55.i = getelementptr i8, ptr %gep.i46.i, i64 36
  store float 1.000000e+09, ptr %.412.9.i55.i, align 4, !noalias !121
  %.412.10.i56.i = getelementptr i8, ptr %gep.i46.i, i64 40
  store float 1.000000e+09, ptr %.412.10.i56.i, align 4, !noalias !121
  %.412.11.i57.i = getelementptr i8, ptr %gep.i46.i, i64 44
  store float 1.000000e+09, ptr %.412.11.i57.i, align 4, !noalias !121
  %.412.12.i58.i = getelementptr i8, ptr %gep.i46.i, i64 48
  store float 1.000000e+09, ptr %.412.12.i58.i, align 4, !noalias !121
  %.412.13.i59.i = getelementptr i8, ptr %gep.i46.i, i64 52
  store float 1.000000e+09, ptr %.412.13.i59.i, align 4, !noalias !121
  %.412.14.i60.i = getelementptr i8, ptr %gep.i46.i, i64 56
  store float 1.000000e+09, ptr %.412.14.i60.i, align 4, !noalias !121
  %.412.15.i61.i = getelementptr i8, ptr %gep.i46.i, i64 60
  store float 1.000000e+09, ptr %.412.15.i61.i, align 4, !noalias !121
  %.261.i62.i = add nuw nsw i64 %.254153158.i44.i, 1
  %exitcond.not.i63.i = icmp eq i64 %arg.problem.0.5, %.261.i62.i
  br i1 %exitcond.not.i63.i, label %B320.lr.ph.i27.i, label %B190.endif.endif.i43.i

B288.endif.i26.i:                                 ; preds = %B490.endif.i
  br i1 %.248157.not.i.i, label %_ZN6praxia15motion_planning6search4tree8add_nodeB3v15B54c8tJTIeFIjxB2IKSgI4CrvQCk0Z4yRYcWsBAQ4s_2fqErM2AZLaAIAE110Tree_28int64_2a_2c_20float64_2a_2c_20float32_2a_2c_20int64_2a_2c_20float64_2a_2c_20float32_2a_2c_20int32_2a_2910float64_2axx.exit64.i, label %B320.lr.ph.i27.i

B320.lr.ph.i27.i:                                 ; preds = %B190.endif.endif.i43.i, %B288.endif.i26.i
  %.551.i28.i = mul nsw i64 %.25.i17.i, %arg.problem.0.5
  %7 = getelementptr double, ptr %ours.3.sroa.15.1, i64 %.551.i28.i
  br label %B320.i29.i

_ZN6praxia15motion_planning6search4tree8add_nodeB3v15B54c8tJTIeFIjxB2IKSgI4CrvQCk0Z4yRYcWsBAQ4s_2fqErM2AZLaAIAE110Tree_28int64_2a_2c_20float64_2a_2c_20float32_2a_2c_20int64_2a_2c_20float64_2a_2c_20float32_2a_2c_20int32_2a_2910float64_2axx.exit64.i: ; preds = %B320.i29.i, %B288.endif.i26.i, %B158.endif.i42.i
  %.582.i39.i = getelementptr i64, ptr %ours.3.sroa.45.1, i64 %.25.i17.i
  store i64 %.25.i3.i, ptr %.582.i39.i, align 8, !noalias !121
  %.589.i40.i = getelementptr double, ptr %ours.3.sroa.60.1, i64 %.25.i17.i
  store double 0x7FF0000000000000, ptr %.589.i40.i, align 8, !noalias !121
  %.592.i41.i = add nsw i64 %.25.i17.i, 1
  store i64 %.592.i41.i, ptr %ours.3.sroa.0.1, align 8, !noalias !121
  br label %_ZN6praxia15motion_planning6search7connect5_growB3v31B54c8tJTIeFIjxB2IKSgI4CrvQCk0Z4yRYcWsBAQ4s_2fqErM2AZLaAIAE218Problem_28Space_28int64_2c_20int64_2c_20int64_2c_20float64_2c_20float64_2c_20int64_2c_20int64_2a_29_2c_20float64_2a_2c_20int64_2c_20float64_2a_2c_20float64_2a_2c_20float64_2c_20float64_2c_20uint64_2a_2c_20float64_2a_29189Side_28Tree_28int64_2a_2c_20float64_2a_2c_20float32_2a_2c_20int64_2a_2c_20float64_2a_2c_20float32_2a_2c_20int32_2a_29_2c_20Batch_28float64_2a_2c_20int64_2a_2c_20uint8_2a_2c_20int64_2a_29_29.exit

_ZN6praxia15motion_planning6search7connect5_growB3v31B54c8tJTIeFIjxB2IKSgI4CrvQCk0Z4yRYcWsBAQ4s_2fqErM2AZLaAIAE218Problem_28Space_28int64_2c_20int64_2c_20int64_2c_20float64_2c_20float64_2c_20int64_2c_20int64_2a_29_2c_20float64_2a_2c_20int64_2c_20float64_2a_2c_20float64_2a_2c_20float64_2c_20float64_2c_20uint64_2a_2c_20float64_2a_29189Side_28Tree_28int64_2a_2c_20float64_2a_2c_20float32_2a_2c_20int64_2a_2c_20float64_2a_2c_20float32_2a_2c_20int32_2a_29_2c_20Batch_28float64_2a_2c_20int64_2a_2c_20uint8_2a_2c_20int64_2a_29_29.exit: ; preds = %B310.i, %B156.loopexit.i.i, %B354.endif.endif.endif.endif.i, %_ZN6praxia15motion_planning6search4tree8add_nodeB3v15B54c8tJTIeFIjxB2IKSgI4CrvQCk0Z4yRYcWsBAQ4s_2fqErM2AZLaAIAE110Tree_28int64_2a_2c_20float64_2a_2c_20float32_2a_2c_20int64_2a_2c_20float64_2a_2c_20float32_2a_2c_20int32_2a_2910float64_2axx.exit64.i
  %storemerge.i = phi i64 [ -1, %B310.i ], [ %.25.i17.i, %_ZN6praxia15motion_planning6search4tree8add_nodeB3v15B54c8tJTIeFIjxB2IKSgI4CrvQCk0Z4yRYcWsBAQ4s_2fqErM2AZLaAIAE110Tree_28int64_2a_2c_20float64_2a_2c_20float32_2a_2c_20int64_2a_2c_20float64_2a_2c_20float32_2a_2c_20int32_2a_2910float64_2axx.exit64.i ], [ %.25.i3.i, %B156.loopexit.i.i ], [ %.25.i3.i, %B354.endif.endif.endif.endif.i ]
  %.283 = icmp eq i64 %storemerge.i, -1
  br i1 %.283, label %B967, label %B568

B568:                                             ; preds = %_ZN6praxia15motion_planning6search7connect5_growB3v31B54c8tJTIeFIjxB2IKSgI4CrvQCk0Z4yRYcWsBAQ4s_2fqErM2AZLaAIAE218Problem_28Space_28int64_2c_20int64_2c_20int64_2c_20float64_2c_20float64_2c_20int64_2c_20int64_2a_29_2c_20float64_2a_2c_20int64_2c_20float64_2a_2c_20float64_2a_2c_20float64_2c_20float64_2c_20uint64_2a_2c_20float64_2a_29189Side_28Tree_28int64_2a_2c_20float64_2a_2c_20float32_2a_2c_20int64_2a_2c_20float64_2a_2c_20float32_2a_2c_20int32_2a_29_2c_20Batch_28float64_2a_2c_20int64_2a_2c_20uint8_2a_2c_20int64_2a_29_29.exit
  %.14.i = mul nsw i64 %storemerge.i, %arg.problem.0.5
  %.15.i = getelementptr double, ptr %ours.3.sroa.15.1, i64 %.14.i
  %.22.i.i69 = load i64, ptr %theirs.3.sroa.0.1, align 8, !noalias !124
  %8 = add nuw i64 %.22.i.i69, 255
  %.93.i.i70 = lshr i64 %8, 8
  %.70.inv.i.i71 = icmp slt i64 %.22.i.i69, 1
  %.115320.not342.i.i72 = icmp eq i64 %.93.i.i70, 0
  %.115320.not.i.i73 = select i1 %.70.inv.i.i71, i1 true, i1 %.115320.not342.i.i72
  br i1 %.115320.not.i.i73, label %_ZN6praxia15motion_planning6search4tree7nearestB3v25B54c8tJTIeFIjxB2IKSgI4CrvQCk0Z4yRYcWsBAQ4s_2fqErM2AZLaAIAE110Tree_28int64_2a_2c_20float64_2a_2c_20float32_2a_2c_20int64_2a_2c_20float64_2a_2c_20float32_2a_2c_20int32_2a_2910float64_2ax.exit.i95, label %B96.i.i75

B96.i.i75:                                        ; preds = %B568, %B798.i.i91
  %best.2.0331.i.i76 = phi i32 [ %best.3.1.i.i93, %B798.i.i91 ], [ 2147483647, %B568 ]
  %found.2.0330.i.i77 = phi i64 [ %found.3.1.i.i92, %B798.i.i91 ], [ 0, %B568 ]
  %.114297329.i.i78 = phi i64 [ %.124.i.i80, %B798.i.i91 ], [ %.93.i.i70, %B568 ]
  %.121299328.i.i79 = phi i64 [ %.128.i.i81, %B798.i.i91 ], [ 0, %B568 ]
  %.124.i.i80 = add nsw i64 %.114297329.i.i78, -1
  %.128.i.i81 = add nuw i64 %.121299328.i.i79, 256
  %.160.i.i82 = mul nsw i64 %.121299328.i.i79, %arg.problem.0.5
  %.161.i.i83 = getelementptr float, ptr %theirs.3.sroa.22.1, i64 %.160.i.i82
  %.167.i.i84 = sub nsw i64 %.22.i.i69, %.121299328.i.i79
  %.11.i.i.i85 = tail call i64 @llvm.smin.i64(i64 %.167.i.i84, i64 256)
  %.197.i.i86 = add nsw i64 %.11.i.i.i85, 15
  %.238.i.i87 = and i64 %.197.i.i86, -16
  %.280.inv.i.i88 = icmp sgt i64 %.167.i.i84, 0
  %..238.i.i89 = select i1 %.280.inv.i.i88, i64 %.238.i.i87, i64 0
  %.322262.i.i90 = icmp sgt i64 %..238.i.i89, 0
  br i1 %.322262.i.i90, label %B340.endif.i.i176, label %B798.i.i91

B632.i.i199:                                      ; preds = %B632.i.i199.preheader, %B632.i.i199
  %least.2.1293.i.i200 = phi i32 [ %.11.i1.i.i204, %B632.i.i199 ], [ %best.2.0331.i.i76, %B632.i.i199.preheader ]
  %.745289291.i.i201 = phi i64 [ %.752.i.i205, %B632.i.i199 ], [ 0, %B632.i.i199.preheader ]
  %.779.i.i202 = getelementptr i32, ptr %theirs.3.sroa.66.1, i64 %.745289291.i.i201
  %.780.i.i203 = load i32, ptr %.779.i.i202, align 4, !noalias !124
  %.11.i1.i.i204 = tail call i32 @llvm.smin.i32(i32 %.780.i.i203, i32 %least.2.1293.i.i200)
  %.752.i.i205 = add nuw nsw i64 %.745289291.i.i201, 1
  %exitcond369.not.i.i206 = icmp eq i64 %.752.i.i205, %..238.i.i89
  br i1 %exitcond369.not.i.i206, label %B690.i.i207, label %B632.i.i199

B690.i.i207:                                      ; preds = %B632.i.i199
  %.829.i.i208 = icmp slt i32 %.11.i1.i.i204, %best.2.0331.i.i76
  br i1 %.829.i.i208, label %B702.i.i209, label %B798.i.i91

B702.i.i209:                                      ; preds = %B690.i.i207
  %.850.i.i210 = load i32, ptr %theirs.3.sroa.66.1, align 4, !noalias !124
  %.852.not.i.i211 = icmp eq i32 %.850.i.i210, %.11.i1.i.i204
  br i1 %.852.not.i.i211, label %B788.i.i218, label %B744.i.i212

B744.i.i212:                                      ; preds = %B702.i.i209, %B744.i.i212
  %i.5.2.i.i213 = phi i64 [ %.855.i.i214, %B744.i.i212 ], [ 0, %B702.i.i209 ]
  %.855.i.i214 = add nuw nsw i64 %i.5.2.i.i213, 1
  %.862.i.i215 = getelementptr i32, ptr %theirs.3.sroa.66.1, i64 %.855.i.i214
  %.863.i.i216 = load i32, ptr %.862.i.i215, align 4, !noalias !124
  %.865.not.i.i217 = icmp eq i32 %.863.i.i216, %.11.i1.i.i204
  br i1 %.865.not.i.i217, label %B788.i.i218, label %B744.i.i212

B788.i.i218:                                      ; preds = %B744.i.i212, %B702.i.i209
  %i.6.3.i.i219 = phi i64 [ 0, %B702.i.i209 ], [ %.855.i.i214, %B744.i.i212 ]
  %.878.i.i220 = add nsw i64 %i.6.3.i.i219, %.121299328.i.i79
  br label %B798.i.i91

B798.i.i91:                                       ; preds = %B788.i.i218, %B690.i.i207, %B96.i.i75
  %found.3.1.i.i92 = phi i64 [ %.878.i.i220, %B788.i.i218 ], [ %found.2.0330.i.i77, %B690.i.i207 ], [ %found.2.0330.i.i77, %B96.i.i75 ]
  %best.3.1.i.i93 = phi i32 [ %.11.i1.i.i204, %B788.i.i218 ], [ %best.2.0331.i.i76, %B690.i.i207 ], [ %best.2.0331.i.i76, %B96.i.i75 ]
  %.115.i.i94 = icmp sgt i64 %.114297329.i.i78, 1
  br i1 %.115.i.i94, label %B96.i.i75, label %_ZN6praxia15motion_planning6search4tree7nearestB3v25B54c8tJTIeFIjxB2IKSgI4CrvQCk0Z4yRYcWsBAQ4s_2fqErM2AZLaAIAE110Tree_28int64_2a_2c_20float64_2a_2c_20float32_2a_2c_20int64_2a_2c_20float64_2a_2c_20float32_2a_2c_20int32_2a_2910float64_2ax.exit.i95

B340.endif.i.i176:                                ; preds = %B96.i.i75
  %9 = shl nuw i64 %..238.i.i89, 2
  tail call void @llvm.memset.p0.i64(ptr align 4 %theirs.3.sroa.55.1, i8 0, i64 %9, i1 false), !noalias !124
  br i1 %.248157.not.i.i, label %B632.i.i199.preheader, label %B372.endif.us.i.i177

B632.i.i199.preheader:                            ; preds = %B504.B370.loopexit_crit_edge.us.i.i195, %B340.endif.i.i176
  br label %B632.i.i199

B372.endif.us.i.i177:                             ; preds = %B340.endif.i.i176, %B504.B370.loopexit_crit_edge.us.i.i195
  %.456273279.us.i.i178 = phi i64 [ %.463.us.i.i196, %B504.B370.loopexit_crit_edge.us.i.i195 ], [ 0, %B340.endif.i.i176 ]
  %.489.us.i.i179 = getelementptr double, ptr %.15.i, i64 %.456273279.us.i.i178
  %.490.us.i.i180 = load double, ptr %.489.us.i.i179, align 8, !noalias !124
  %.491.us.i.i181 = fptrunc double %.490.us.i.i180 to float
  %.494.idx.us.i.i182 = shl i64 %.456273279.us.i.i178, 10
  %.494.us.i.i183 = getelementptr i8, ptr %.161.i.i83, i64 %.494.idx.us.i.i182
  br label %B506.us.i.i184

B506.us.i.i184:                                   ; preds = %B506.us.i.i184, %B372.endif.us.i.i177
  %.587266268.us.i.i185 = phi i64 [ 0, %B372.endif.us.i.i177 ], [ %.594.us.i.i186, %B506.us.i.i184 ]
  %.594.us.i.i186 = add nuw nsw i64 %.587266268.us.i.i185, 1
  %.621.us.i.i187 = getelementptr float, ptr %theirs.3.sroa.55.1, i64 %.587266268.us.i.i185
  %.622.us.i.i188 = load float, ptr %.621.us.i.i187, align 4, !noalias !124
  %.624.us.i.i189 = getelementptr float, ptr %.494.us.i.i183, i64 %.587266268.us.i.i185
  %.625.us.i.i190 = load float, ptr %.624.us.i.i189, align 4, !noalias !124
  %.627.us.i.i191 = fsub float %.625.us.i.i190, %.491.us.i.i181
  %.633.us.i.i192 = fmul float %.627.us.i.i191, %.627.us.i.i191
  %.634.us.i.i193 = fadd float %.622.us.i.i188, %.633.us.i.i192
  store float %.634.us.i.i193, ptr %.621.us.i.i187, align 4, !noalias !124
  %exitcond.not.i.i194 = icmp eq i64 %.594.us.i.i186, %..238.i.i89
  br i1 %exitcond.not.i.i194, label %B504.B370.loopexit_crit_edge.us.i.i195, label %B506.us.i.i184

B504.B370.loopexit_crit_edge.us.i.i195:           ; preds = %B506.us.i.i184
  %.463.us.i.i196 = add nuw nsw i64 %.456273279.us.i.i178, 1
  %exitcond368.not.i.i197 = icmp eq i64 %arg.problem.0.5, %.463.us.i.i196
  br i1 %exitcond368.not.i.i197, label %B632.i.i199.preheader, label %B372.endif.us.i.i177

_ZN6praxia15motion_planning6search4tree7nearestB3v25B54c8tJTIeFIjxB2IKSgI4CrvQCk0Z4yRYcWsBAQ4s_2fqErM2AZLaAIAE110Tree_28int64_2a_2c_20float64_2a_2c_20float32_2a_2c_20int64_2a_2c_20float64_2a_2c_20float32_2a_2c_20int32_2a_2910float64_2ax.exit.i95: ; preds = %B798.i.i91, %B568
  %found.2.0.lcssa.i.i96 = phi i64 [ 0, %B568 ], [ %found.3.1.i.i92, %B798.i.i91 ]
  %.14.i.i97 = mul nsw i64 %found.2.0.lcssa.i.i96, %arg.problem.0.5
  %.15.i.i98 = getelementptr double, ptr %theirs.3.sroa.11.1, i64 %.14.i.i97
  br i1 %.248157.not.i.i, label %_ZN6praxia15motion_planning6search14configurations8distanceB3v11B54c8tJTIeFIjxB2IKSgI4CrvQCk0Z4yRYcWsBAQ4s_2fqErM2AZLaAIAE10float64_2a10float64_2ax.exit.i111, label %B40.i.i100

B40.i.i100:                                       ; preds = %_ZN6praxia15motion_planning6search4tree7nearestB3v25B54c8tJTIeFIjxB2IKSgI4CrvQCk0Z4yRYcWsBAQ4s_2fqErM2AZLaAIAE110Tree_28int64_2a_2c_20float64_2a_2c_20float32_2a_2c_20int64_2a_2c_20float64_2a_2c_20float32_2a_2c_20int32_2a_2910float64_2ax.exit.i95, %B40.i.i100
  %total.2.043.i.i101 = phi double [ %.149.i.i110, %B40.i.i100 ], [ 0.000000e+00, %_ZN6praxia15motion_planning6search4tree7nearestB3v25B54c8tJTIeFIjxB2IKSgI4CrvQCk0Z4yRYcWsBAQ4s_2fqErM2AZLaAIAE110Tree_28int64_2a_2c_20float64_2a_2c_20float32_2a_2c_20int64_2a_2c_20float64_2a_2c_20float32_2a_2c_20int32_2a_2910float64_2ax.exit.i95 ]
  %.1013941.i.i102 = phi i64 [ %.108.i.i103, %B40.i.i100 ], [ 0, %_ZN6praxia15motion_planning6search4tree7nearestB3v25B54c8tJTIeFIjxB2IKSgI4CrvQCk0Z4yRYcWsBAQ4s_2fqErM2AZLaAIAE110Tree_28int64_2a_2c_20float64_2a_2c_20float32_2a_2c_20int64_2a_2c_20float64_2a_2c_20float32_2a_2c_20int32_2a_2910float64_2ax.exit.i95 ]
  %.108.i.i103 = add nuw nsw i64 %.1013941.i.i102, 1
  %.134.i.i104 = getelementptr double, ptr %.15.i.i98, i64 %.1013941.i.i102
  %.135.i.i105 = load double, ptr %.134.i.i104, align 8, !noalias !129
  %.137.i.i106 = getelementptr double, ptr %.15.i, i64 %.1013941.i.i102
  %.138.i.i107 = load double, ptr %.137.i.i106, align 8, !noalias !129
  %.139.i.i108 = fsub double %.135.i.i105, %.138.i.i107
  %.147.i.i109 = fmul double %.139.i.i108, %.139.i.i108
  %.149.i.i110 = fadd double %total.2.043.i.i101, %.147.i.i109
  %exitcond.not.i1.i = icmp eq i64 %arg.problem.0.5, %.108.i.i103
  br i1 %exitcond.not.i1.i, label %_ZN6praxia15motion_planning6search14configurations8distanceB3v11B54c8tJTIeFIjxB2IKSgI4CrvQCk0Z4yRYcWsBAQ4s_2fqErM2AZLaAIAE10float64_2a10float64_2ax.exit.i111, label %B40.i.i100

_ZN6praxia15motion_planning6search14configurations8distanceB3v11B54c8tJTIeFIjxB2IKSgI4CrvQCk0Z4yRYcWsBAQ4s_2fqErM2AZLaAIAE10float64_2a10float64_2ax.exit.i111: ; preds = %B40.i.i100, %_ZN6praxia15motion_planning6search4tree7nearestB3v25B54c8tJTIeFIjxB2IKSgI4CrvQCk0Z4yRYcWsBAQ4s_2fqErM2AZLaAIAE110Tree_28int64_2a_2c_20float64_2a_2c_20float32_2a_2c_20int64_2a_2c_20float64_2a_2c_20float32_2a_2c_20int32_2a_2910float64_2ax.exit.i95
  %total.2.0.lcssa.i.i112 = phi double [ 0.000000e+00, %_ZN6praxia15motion_planning6search4tree7nearestB3v25B54c8tJTIeFIjxB2IKSgI4CrvQCk0Z4yRYcWsBAQ4s_2fqErM2AZLaAIAE110Tree_28int64_2a_2c_20float64_2a_2c_20float32_2a_2c_20int64_2a_2c_20float64_2a_2c_20float32_2a_2c_20int32_2a_2910float64_2ax.exit.i95 ], [ %.149.i.i110, %B40.i.i100 ]
  %.169.i.i113 = tail call double @sqrt(double %total.2.0.lcssa.i.i112)
  %.143.i = fdiv double %.169.i.i113, %.139.i
  %.151.le.i = tail call double @llvm.ceil.f64(double %.143.i)
  %.5.i.i = fptosi double %.151.le.i to i64
  %.11.i.i114 = tail call i64 @llvm.smax.i64(i64 %.5.i.i, i64 1)
  %.212.i = icmp sgt i64 %.5.i.i, 512
  br i1 %.212.i, label %_ZN6praxia15motion_planning6search7connect5_joinB3v32B54c8tJTIeFIjxB2IKSgI4CrvQCk0Z4yRYcWsBAQ4s_2fqErM2AZLaAIAE218Problem_28Space_28int64_2c_20int64_2c_20int64_2c_20float64_2c_20float64_2c_20int64_2c_20int64_2a_29_2c_20float64_2a_2c_20int64_2c_20float64_2a_2c_20float64_2a_2c_20float64_2c_20float64_2c_20uint64_2a_2c_20float64_2a_2910float64_2a110Tree_28int64_2a_2c_20float64_2a_2c_20float32_2a_2c_20int64_2a_2c_20float64_2a_2c_20float32_2a_2c_20int32_2a_29.exit, label %B342.lr.ph.i

B342.i:                                           ; preds = %_ZN6praxia15motion_planning6search4tree8add_nodeB3v15B54c8tJTIeFIjxB2IKSgI4CrvQCk0Z4yRYcWsBAQ4s_2fqErM2AZLaAIAE110Tree_28int64_2a_2c_20float64_2a_2c_20float32_2a_2c_20int64_2a_2c_20float64_2a_2c_20float32_2a_2c_20int32_2a_2910float64_2axx.exit.i142, %B342.lr.ph.i
  %node.2.0221.i = phi i64 [ %found.2.0.lcssa.i.i96, %B342.lr.ph.i ], [ %.25.i13.i, %_ZN6praxia15motion_planning6search4tree8add_nodeB3v15B54c8tJTIeFIjxB2IKSgI4CrvQCk0Z4yRYcWsBAQ4s_2fqErM2AZLaAIAE110Tree_28int64_2a_2c_20float64_2a_2c_20float32_2a_2c_20int64_2a_2c_20float64_2a_2c_20float32_2a_2c_20int32_2a_2910float64_2axx.exit.i142 ]
  %.325212219.i = phi i64 [ 1, %B342.lr.ph.i ], [ %.332.i, %_ZN6praxia15motion_planning6search4tree8add_nodeB3v15B54c8tJTIeFIjxB2IKSgI4CrvQCk0Z4yRYcWsBAQ4s_2fqErM2AZLaAIAE110Tree_28int64_2a_2c_20float64_2a_2c_20float32_2a_2c_20int64_2a_2c_20float64_2a_2c_20float32_2a_2c_20int32_2a_2910float64_2axx.exit.i142 ]
  %.332.i = add nuw nsw i64 %.325212219.i, 1
  %.362.i117 = icmp slt i64 %.325212219.i, %.5.i.i
  br i1 %.362.i117, label %B356.i, label %B402.i

B356.i:                                           ; preds = %B342.i
  %.367.i = uitofp nneg i64 %.325212219.i to double
  %.372.i = fdiv double %.367.i, %.368.i
  br i1 %.248157.not.i.i, label %B436.i, label %B36.i.i168

B36.i.i168:                                       ; preds = %B356.i, %B36.i.i168
  %.1043941.i.i169 = phi i64 [ %.111.i.i170, %B36.i.i168 ], [ 0, %B356.i ]
  %.111.i.i170 = add nuw nsw i64 %.1043941.i.i169, 1
  %.137.i2.i = getelementptr double, ptr %.15.i.i98, i64 %.1043941.i.i169
  %.138.i3.i = load double, ptr %.137.i2.i, align 8, !noalias !132
  %.140.i.i171 = getelementptr double, ptr %.15.i, i64 %.1043941.i.i169
  %.141.i.i172 = load double, ptr %.140.i.i171, align 8, !noalias !132
  %.145.i.i173 = fsub double %.141.i.i172, %.138.i3.i
  %.147.i4.i = fmul double %.372.i, %.145.i.i173
  %.148.i.i174 = fadd double %.138.i3.i, %.147.i4.i
  %.150.i.i175 = getelementptr double, ptr %arg.problem.8, i64 %.1043941.i.i169
  store double %.148.i.i174, ptr %.150.i.i175, align 8, !noalias !132
  %exitcond.not.i5.i = icmp eq i64 %arg.problem.0.5, %.111.i.i170
  br i1 %exitcond.not.i5.i, label %B436.i, label %B36.i.i168

B402.i:                                           ; preds = %B342.i
  br i1 %.248157.not.i.i, label %B436.i, label %B36.i6.i

B36.i6.i:                                         ; preds = %B402.i, %B36.i6.i
  %.983941.i.i = phi i64 [ %.105.i.i, %B36.i6.i ], [ 0, %B402.i ]
  %.105.i.i = add nuw nsw i64 %.983941.i.i, 1
  %.131.i.i = getelementptr double, ptr %.15.i, i64 %.983941.i.i
  %.132.i.i = load double, ptr %.131.i.i, align 8, !noalias !135
  %.134.i7.i = getelementptr double, ptr %arg.problem.8, i64 %.983941.i.i
  store double %.132.i.i, ptr %.134.i7.i, align 8, !noalias !135
  %exitcond.not.i8.i = icmp eq i64 %arg.problem.0.5, %.105.i.i
  br i1 %exitcond.not.i8.i, label %B436.i, label %B36.i6.i

B436.i:                                           ; preds = %B36.i6.i, %B36.i.i168, %B402.i, %B356.i
  %.14.i9.i = mul nsw i64 %node.2.0221.i, %arg.problem.0.5
  %.15.i10.i = getelementptr double, ptr %theirs.3.sroa.11.1, i64 %.14.i9.i
  %.15.i12.i = load i64, ptr %.14.i11.i, align 8, !noalias !138
  %.16.i.i118 = add nsw i64 %.15.i12.i, 1
  store i64 %.16.i.i118, ptr %.14.i11.i, align 8, !noalias !138
  %.20.i.i119 = ptrtoint ptr %.15.i10.i to i64
  %.26.i.i120 = tail call i32 %.25.i.i116(i64 %.20.i.i119, i64 %.21.i.i115, i64 %arg.problem.0.2, double %arg.problem.0.3, double %arg.problem.0.4), !noalias !138
  %.28.i.not.i121 = icmp eq i32 %.26.i.i120, 1
  br i1 %.28.i.not.i121, label %B436.endif.endif.i, label %_ZN6praxia15motion_planning6search7connect5_joinB3v32B54c8tJTIeFIjxB2IKSgI4CrvQCk0Z4yRYcWsBAQ4s_2fqErM2AZLaAIAE218Problem_28Space_28int64_2c_20int64_2c_20int64_2c_20float64_2c_20float64_2c_20int64_2c_20int64_2a_29_2c_20float64_2a_2c_20int64_2c_20float64_2a_2c_20float64_2a_2c_20float64_2c_20float64_2c_20uint64_2a_2c_20float64_2a_2910float64_2a110Tree_28int64_2a_2c_20float64_2a_2c_20float32_2a_2c_20int64_2a_2c_20float64_2a_2c_20float32_2a_2c_20int32_2a_29.exit

B342.lr.ph.i:                                     ; preds = %_ZN6praxia15motion_planning6search14configurations8distanceB3v11B54c8tJTIeFIjxB2IKSgI4CrvQCk0Z4yRYcWsBAQ4s_2fqErM2AZLaAIAE10float64_2a10float64_2ax.exit.i111
  %.368.i = uitofp nneg i64 %.11.i.i114 to double
  br label %B342.i

B436.endif.endif.i:                               ; preds = %B436.i
  %.25.i13.i = load i64, ptr %theirs.3.sroa.0.1, align 8, !noalias !141
  %.72.i.i122 = and i64 %.25.i13.i, -256
  %.74.i.i123 = mul nsw i64 %.72.i.i122, %arg.problem.0.5
  %.75.i.i124 = getelementptr float, ptr %theirs.3.sroa.22.1, i64 %.74.i.i123
  %.87.1.i.i125 = and i64 %.25.i13.i, 255
  %.143144.i.i126 = and i64 %.25.i13.i, 15
  %.164.i.i127 = icmp eq i64 %.143144.i.i126, 0
  %invariant.gep.i.i128 = getelementptr float, ptr %.75.i.i124, i64 %.87.1.i.i125
  br i1 %.164.i.i127, label %B158.endif.i.i147, label %B288.endif.i.i129

B320.i.i132:                                      ; preds = %B320.lr.ph.i.i130, %B320.i.i132
  %.512166168.i.i133 = phi i64 [ 0, %B320.lr.ph.i.i130 ], [ %.519.i.i134, %B320.i.i132 ]
  %.519.i.i134 = add nuw nsw i64 %.512166168.i.i133, 1
  %.545.i.i135 = getelementptr double, ptr %arg.problem.8, i64 %.512166168.i.i133
  %.546.i.i136 = load double, ptr %.545.i.i135, align 8, !noalias !141
  %.553.i.i137 = getelementptr double, ptr %10, i64 %.512166168.i.i133
  store double %.546.i.i136, ptr %.553.i.i137, align 8, !noalias !141
  %.558.i.i138 = fptrunc double %.546.i.i136 to float
  %.idx.i.i139 = shl i64 %.512166168.i.i133, 10
  %gep164.i.i140 = getelementptr i8, ptr %invariant.gep.i.i128, i64 %.idx.i.i139
  store float %.558.i.i138, ptr %gep164.i.i140, align 4, !noalias !141
  %exitcond172.not.i.i141 = icmp eq i64 %.519.i.i134, %arg.problem.0.5
  br i1 %exitcond172.not.i.i141, label %_ZN6praxia15motion_planning6search4tree8add_nodeB3v15B54c8tJTIeFIjxB2IKSgI4CrvQCk0Z4yRYcWsBAQ4s_2fqErM2AZLaAIAE110Tree_28int64_2a_2c_20float64_2a_2c_20float32_2a_2c_20int64_2a_2c_20float64_2a_2c_20float32_2a_2c_20int32_2a_2910float64_2axx.exit.i142, label %B320.i.i132

B158.endif.i.i147:                                ; preds = %B436.endif.endif.i
  br i1 %.248157.not.i.i, label %_ZN6praxia15motion_planning6search4tree8add_nodeB3v15B54c8tJTIeFIjxB2IKSgI4CrvQCk0Z4yRYcWsBAQ4s_2fqErM2AZLaAIAE110Tree_28int64_2a_2c_20float64_2a_2c_20float32_2a_2c_20int64_2a_2c_20float64_2a_2c_20float32_2a_2c_20int32_2a_2910float64_2axx.exit.i142, label %B190.endif.endif.i.i148

B190.endif.endif.i.i148:                          ; preds = %B158.endif.i.i147, %B190.endif.endif.i.i148
  %.254153158.i.i149 = phi i64 [ %.261.i.i167, %B190.endif.endif.i.i148 ], [ 0, %B158.endif.i.i147 ]
  %.idx146.i.i150 = shl i64 %.254153158.i.i149, 10
  %gep.i.i151 = getelementptr i8, ptr %invariant.gep.i.i128, i64 %.idx146.i.i150
  store float 1.000000e+09, ptr %gep.i.i151, align 4, !noalias !141
  %.412.1.i.i152 = getelementptr i8, ptr %gep.i.i151, i64 4
  store float 1.000000e+09, ptr %.412.1.i.i152, align 4, !noalias !141
  %.412.2.i.i153 = getelementptr i8, ptr %gep.i.i151, i64 8
  store float 1.000000e+09, ptr %.412.2.i.i153, align 4, !noalias !141
  %.412.3.i.i154 = getelementptr i8, ptr %gep.i.i151, i64 12
  store float 1.000000e+09, ptr %.412.3.i.i154, align 4, !noalias !141
  %.412.4.i.i155 = getelementptr i8, ptr %gep.i.i151, i64 16
  store float 1.000000e+09, ptr %.412.4.i.i155, align 4, !noalias !141
  %.412.5.i.i156 = getelementptr i8, ptr %gep.i.i151, i64 20
  store float 1.000000e+09, ptr %.412.5.i.i156, align 4, !noalias !141
  %.412.6.i.i157 = getelementptr i8, ptr %gep.i.i151, i64 24
  store float 1.000000e+09, ptr %.412.6.i.i157, align 4, !noalias !141
  %.412.7.i.i158 = getelementptr i8, ptr %gep.i.i151, i64 28
  store float 1.000000e+09, ptr %.412.7.i.i158, align 4, !noalias !141
  %.412.8.i.i159 = getelementptr i8, ptr %gep.i.i151, i64 32
  store float 1.000000e+09, ptr %.412.8.i.i159, align 4, !noalias !141
  %.412.9.i.i160 = getelementptr i8, ptr %gep.i.i151, i64 36
  store float 1.000000e+09, ptr %.412.9.i.i160, align 4, !noalias !141
  %.412.10.i.i161 = getelementptr i8, ptr %gep.i.i151, i64 40
  store float 1.000000e+09, ptr %.412.10.i.i161, align 4, !noalias !141
  %.412.11.i.i162 = getelementptr i8, ptr %gep.i.i151, i64 44
  store float 1.000000e+09, ptr %.412.11.i.i162, align 4, !noalias !141
  %.412.12.i.i163 = getelementptr i8, ptr %gep.i.i151, i64 48
  store float 1.000000e+09, ptr %.412.12.i.i163, align 4, !noalias !141
  %.412.13.i.i164 = getelementptr i8, ptr %gep.i.i151, i64 52
  store float 1.000000e+09, ptr %.412.13.i.i164, align 4, !noalias !141
  %.412.14.i.i165 = getelementptr i8, ptr %gep.i.i151, i64 56
  store float 1.000000e+09, ptr %.412.14.i.i165, align 4, !noalias !141
  %.412.15.i.i166 = getelementptr i8, ptr %gep.i.i151, i64 60
  store float 1.000000e+09, ptr %.412.15.i.i166, align 4, !noalias !141
  %.261.i.i167 = add nuw nsw i64 %.254153158.i.i149, 1
  %exitcond.not.i14.i = icmp eq i64 %arg.problem.0.5, %.261.i.i167
  br i1 %exitcond.not.i14.i, label %B320.lr.ph.i.i130, label %B190.endif.endif.i.i148

B288.endif.i.i129:                                ; preds = %B436.endif.endif.i
  br i1 %.248157.not.i.i, label %_ZN6praxia15motion_planning6search4tree8add_nodeB3v15B54c8tJTIeFIjxB2IKSgI4CrvQCk0Z4yRYcWsBAQ4s_2fqErM2AZLaAIAE110Tree_28int64_2a_2c_20float64_2a_2c_20float32_2a_2c_20int64_2a_2c_20float64_2a_2c_20float32_2a_2c_20int32_2a_2910float64_2axx.exit.i142, label %B320.lr.ph.i.i130

B320.lr.ph.i.i130:                                ; preds = %B190.endif.endif.i.i148, %B288.endif.i.i129
  %.551.i.i131 = mul nsw i64 %.25.i13.i, %arg.problem.0.5
  %10 = getelementptr double, ptr %theirs.3.sroa.11.1, i64 %.551.i.i131
  br label %B320.i.i132

_ZN6praxia15motion_planning6search4tree8add_nodeB3v15B54c8tJTIeFIjxB2IKSgI4CrvQCk0Z4yRYcWsBAQ4s_2fqErM2AZLaAIAE110Tree_28int64_2a_2c_20float64_2a_2c_20float32_2a_2c_20int64_2a_2c_20float64_2a_2c_20float32_2a_2c_20int32_2a_2910float64_2axx.exit.i142: ; preds = %B320.i.i132, %B288.endif.i.i129, %B158.endif.i.i147
  %.582.i.i143 = getelementptr i64, ptr %theirs.3.sroa.33.1, i64 %.25.i13.i
  store i64 %node.2.0221.i, ptr %.582.i.i143, align 8, !noalias !141
  %.589.i.i144 = getelementptr double, ptr %theirs.3.sroa.44.1, i64 %.25.i13.i
  store double 0x7FF0000000000000, ptr %.589.i.i144, align 8, !noalias !141
  %.592.i.i145 = add nsw i64 %.25.i13.i, 1
  store i64 %.592.i.i145, ptr %theirs.3.sroa.0.1, align 8, !noalias !141
  %exitcond.not.i146 = icmp eq i64 %.325212219.i, %.11.i.i114
  br i1 %exitcond.not.i146, label %_ZN6praxia15motion_planning6search7connect5_joinB3v32B54c8tJTIeFIjxB2IKSgI4CrvQCk0Z4yRYcWsBAQ4s_2fqErM2AZLaAIAE218Problem_28Space_28int64_2c_20int64_2c_20int64_2c_20float64_2c_20float64_2c_20int64_2c_20int64_2a_29_2c_20float64_2a_2c_20int64_2c_20float64_2a_2c_20float64_2a_2c_20float64_2c_20float64_2c_20uint64_2a_2c_20float64_2a_2910float64_2a110Tree_28int64_2a_2c_20float64_2a_2c_20float32_2a_2c_20int64_2a_2c_20float64_2a_2c_20float32_2a_2c_20int32_2a_29.exit, label %B342.i

_ZN6praxia15motion_planning6search7connect5_joinB3v32B54c8tJTIeFIjxB2IKSgI4CrvQCk0Z4yRYcWsBAQ4s_2fqErM2AZLaAIAE218Problem_28Space_28int64_2c_20int64_2c_20int64_2c_20float64_2c_20float64_2c_20int64_2c_20int64_2a_29_2c_20float64_2a_2c_20int64_2c_20float64_2a_2c_20float64_2a_2c_20float64_2c_20float64_2c_20uint64_2a_2c_20float64_2a_2910float64_2a110Tree_28int64_2a_2c_20float64_2a_2c_20float32_2a_2c_20int64_2a_2c_20float64_2a_2c_20float32_2a_2c_20int32_2a_29.exit: ; preds = %B436.i, %_ZN6praxia15motion_planning6search4tree8add_nodeB3v15B54c8tJTIeFIjxB2IKSgI4CrvQCk0Z4yRYcWsBAQ4s_2fqErM2AZLaAIAE110Tree_28int64_2a_2c_20float64_2a_2c_20float32_2a_2c_20int64_2a_2c_20float64_2a_2c_20float32_2a_2c_20int32_2a_2910float64_2axx.exit.i142, %_ZN6praxia15motion_planning6search14configurations8distanceB3v11B54c8tJTIeFIjxB2IKSgI4CrvQCk0Z4yRYcWsBAQ4s_2fqErM2AZLaAIAE10float64_2a10float64_2ax.exit.i111
  %.321.0 = phi i64 [ -1, %_ZN6praxia15motion_planning6search14configurations8distanceB3v11B54c8tJTIeFIjxB2IKSgI4CrvQCk0Z4yRYcWsBAQ4s_2fqErM2AZLaAIAE10float64_2a10float64_2ax.exit.i111 ], [ %.25.i13.i, %_ZN6praxia15motion_planning6search4tree8add_nodeB3v15B54c8tJTIeFIjxB2IKSgI4CrvQCk0Z4yRYcWsBAQ4s_2fqErM2AZLaAIAE110Tree_28int64_2a_2c_20float64_2a_2c_20float32_2a_2c_20int64_2a_2c_20float64_2a_2c_20float32_2a_2c_20int32_2a_2910float64_2axx.exit.i142 ], [ -1, %B436.i ]
  %.349 = icmp eq i64 %.321.0, -1
  br i1 %.349, label %B967, label %B678

B678:                                             ; preds = %_ZN6praxia15motion_planning6search7connect5_joinB3v32B54c8tJTIeFIjxB2IKSgI4CrvQCk0Z4yRYcWsBAQ4s_2fqErM2AZLaAIAE218Problem_28Space_28int64_2c_20int64_2c_20int64_2c_20float64_2c_20float64_2c_20int64_2c_20int64_2a_29_2c_20float64_2a_2c_20int64_2c_20float64_2a_2c_20float64_2a_2c_20float64_2c_20float64_2c_20uint64_2a_2c_20float64_2a_2910float64_2a110Tree_28int64_2a_2c_20float64_2a_2c_20float32_2a_2c_20int64_2a_2c_20float64_2a_2c_20float32_2a_2c_20int32_2a_29.exit
  %.335..269 = select i1 %forward.3.1, i64 %.321.0, i64 %storemerge.i
  %.269..335 = select i1 %forward.3.1, i64 %storemerge.i, i64 %.321.0
  %.23.i = icmp sgt i64 %.269..335, -1
  br i1 %.23.i, label %B20.i, label %_ZN6praxia15motion_planning6search4tree5depthB3v33B54c8tJTIeFIjxB2IKSgI4CrvQCk0Z4yRYcWsBAQ4s_2fqErM2AZLaAIAE110Tree_28int64_2a_2c_20float64_2a_2c_20float32_2a_2c_20int64_2a_2c_20float64_2a_2c_20float32_2a_2c_20int32_2a_29x.exit

B20.i:                                            ; preds = %B678, %B20.i
  %node.2.0.i = phi i64 [ %.29.i, %B20.i ], [ %.269..335, %B678 ]
  %count.2.0.i = phi i64 [ %.33.i, %B20.i ], [ 0, %B678 ]
  %.28.i = getelementptr i64, ptr %arg.one.0.3, i64 %node.2.0.i
  %.29.i = load i64, ptr %.28.i, align 8, !noalias !144
  %.33.i = add nuw nsw i64 %count.2.0.i, 1
  %.38.i = icmp sgt i64 %.29.i, -1
  br i1 %.38.i, label %B20.i, label %_ZN6praxia15motion_planning6search4tree5depthB3v33B54c8tJTIeFIjxB2IKSgI4CrvQCk0Z4yRYcWsBAQ4s_2fqErM2AZLaAIAE110Tree_28int64_2a_2c_20float64_2a_2c_20float32_2a_2c_20int64_2a_2c_20float64_2a_2c_20float32_2a_2c_20int32_2a_29x.exit

_ZN6praxia15motion_planning6search4tree5depthB3v33B54c8tJTIeFIjxB2IKSgI4CrvQCk0Z4yRYcWsBAQ4s_2fqErM2AZLaAIAE110Tree_28int64_2a_2c_20float64_2a_2c_20float32_2a_2c_20int64_2a_2c_20float64_2a_2c_20float32_2a_2c_20int32_2a_29x.exit: ; preds = %B20.i, %B678
  %count.3.1.i = phi i64 [ 0, %B678 ], [ %.33.i, %B20.i ]
  br i1 %.23.i, label %B16.endif.preheader.i, label %_ZN6praxia15motion_planning6search4tree6branchB3v34B54c8tJTIeFIjxB2IKSgI4CrvQCk0Z4yRYcWsBAQ4s_2fqErM2AZLaAIAE110Tree_28int64_2a_2c_20float64_2a_2c_20float32_2a_2c_20int64_2a_2c_20float64_2a_2c_20float32_2a_2c_20int32_2a_29xx10float64_2axx.exit

B16.endif.preheader.i:                            ; preds = %_ZN6praxia15motion_planning6search4tree5depthB3v33B54c8tJTIeFIjxB2IKSgI4CrvQCk0Z4yRYcWsBAQ4s_2fqErM2AZLaAIAE110Tree_28int64_2a_2c_20float64_2a_2c_20float32_2a_2c_20int64_2a_2c_20float64_2a_2c_20float32_2a_2c_20int32_2a_29x.exit
  br i1 %.248157.not.i.i, label %B16.endif.i, label %B16.endif.us.i

B16.endif.us.i:                                   ; preds = %B16.endif.preheader.i, %B46.B108_crit_edge.us.i
  %node.2.0.us.i = phi i64 [ %.179.us.i, %B46.B108_crit_edge.us.i ], [ %.269..335, %B16.endif.preheader.i ]
  %row.2.0.us.i.in = phi i64 [ %row.2.0.us.i, %B46.B108_crit_edge.us.i ], [ %count.3.1.i, %B16.endif.preheader.i ]
  %row.2.0.us.i = add nsw i64 %row.2.0.us.i.in, -1
  %.159.us.i = mul nuw nsw i64 %node.2.0.us.i, %arg.problem.0.5
  %11 = getelementptr double, ptr %arg.one.0.1, i64 %.159.us.i
  %.165.us.i = mul nsw i64 %row.2.0.us.i, %arg.problem.0.5
  %12 = getelementptr double, ptr %arg.path, i64 %.165.us.i
  br label %B48.us.i

B48.us.i:                                         ; preds = %B48.us.i, %B16.endif.us.i
  %.1236971.us.i = phi i64 [ 0, %B16.endif.us.i ], [ %.130.us.i, %B48.us.i ]
  %.130.us.i = add nuw nsw i64 %.1236971.us.i, 1
  %.161.us.i = getelementptr double, ptr %11, i64 %.1236971.us.i
  %.162.us.i = load double, ptr %.161.us.i, align 8, !noalias !147
  %.168.us.i = getelementptr double, ptr %12, i64 %.1236971.us.i
  store double %.162.us.i, ptr %.168.us.i, align 8, !noalias !147
  %exitcond.not.i221 = icmp eq i64 %arg.problem.0.5, %.130.us.i
  br i1 %exitcond.not.i221, label %B46.B108_crit_edge.us.i, label %B48.us.i

B46.B108_crit_edge.us.i:                          ; preds = %B48.us.i
  %.178.us.i = getelementptr i64, ptr %arg.one.0.3, i64 %node.2.0.us.i
  %.179.us.i = load i64, ptr %.178.us.i, align 8, !noalias !147
  %.187.us.i = icmp sgt i64 %.179.us.i, -1
  br i1 %.187.us.i, label %B16.endif.us.i, label %_ZN6praxia15motion_planning6search4tree6branchB3v34B54c8tJTIeFIjxB2IKSgI4CrvQCk0Z4yRYcWsBAQ4s_2fqErM2AZLaAIAE110Tree_28int64_2a_2c_20float64_2a_2c_20float32_2a_2c_20int64_2a_2c_20float64_2a_2c_20float32_2a_2c_20int32_2a_29xx10float64_2axx.exit

B16.endif.i:                                      ; preds = %B16.endif.preheader.i, %B16.endif.i
  %node.2.0.i222 = phi i64 [ %.179.i, %B16.endif.i ], [ %.269..335, %B16.endif.preheader.i ]
  %.178.i = getelementptr i64, ptr %arg.one.0.3, i64 %node.2.0.i222
  %.179.i = load i64, ptr %.178.i, align 8, !noalias !147
  %.187.i = icmp sgt i64 %.179.i, -1
  br i1 %.187.i, label %B16.endif.i, label %_ZN6praxia15motion_planning6search4tree6branchB3v34B54c8tJTIeFIjxB2IKSgI4CrvQCk0Z4yRYcWsBAQ4s_2fqErM2AZLaAIAE110Tree_28int64_2a_2c_20float64_2a_2c_20float32_2a_2c_20int64_2a_2c_20float64_2a_2c_20float32_2a_2c_20int32_2a_29xx10float64_2axx.exit

_ZN6praxia15motion_planning6search4tree6branchB3v34B54c8tJTIeFIjxB2IKSgI4CrvQCk0Z4yRYcWsBAQ4s_2fqErM2AZLaAIAE110Tree_28int64_2a_2c_20float64_2a_2c_20float32_2a_2c_20int64_2a_2c_20float64_2a_2c_20float32_2a_2c_20int32_2a_29xx10float64_2axx.exit: ; preds = %B46.B108_crit_edge.us.i, %B16.endif.i, %_ZN6praxia15motion_planning6search4tree5depthB3v33B54c8tJTIeFIjxB2IKSgI4CrvQCk0Z4yRYcWsBAQ4s_2fqErM2AZLaAIAE110Tree_28int64_2a_2c_20float64_2a_2c_20float32_2a_2c_20int64_2a_2c_20float64_2a_2c_20float32_2a_2c_20int32_2a_29x.exit
  %.462 = getelementptr i64, ptr %arg.other.0.3, i64 %.335..269
  %.463 = load i64, ptr %.462, align 8
  %.30.i223 = icmp sgt i64 %.463, -1
  br i1 %.30.i223, label %B16.endif.preheader.i224, label %_ZN6praxia15motion_planning6search4tree5depthB3v33B54c8tJTIeFIjxB2IKSgI4CrvQCk0Z4yRYcWsBAQ4s_2fqErM2AZLaAIAE110Tree_28int64_2a_2c_20float64_2a_2c_20float32_2a_2c_20int64_2a_2c_20float64_2a_2c_20float32_2a_2c_20int32_2a_29x.exit258

B16.endif.preheader.i224:                         ; preds = %_ZN6praxia15motion_planning6search4tree6branchB3v34B54c8tJTIeFIjxB2IKSgI4CrvQCk0Z4yRYcWsBAQ4s_2fqErM2AZLaAIAE110Tree_28int64_2a_2c_20float64_2a_2c_20float32_2a_2c_20int64_2a_2c_20float64_2a_2c_20float32_2a_2c_20int32_2a_29xx10float64_2axx.exit
  br i1 %.248157.not.i.i, label %B16.endif.i243, label %B16.endif.us.i226

B16.endif.us.i226:                                ; preds = %B16.endif.preheader.i224, %B46.B108_crit_edge.us.i238
  %node.2.0.us.i227 = phi i64 [ %.179.us.i240, %B46.B108_crit_edge.us.i238 ], [ %.463, %B16.endif.preheader.i224 ]
  %row.2.0.us.i228 = phi i64 [ %.184.us.i241, %B46.B108_crit_edge.us.i238 ], [ %count.3.1.i, %B16.endif.preheader.i224 ]
  %.159.us.i229 = mul nuw nsw i64 %node.2.0.us.i227, %arg.problem.0.5
  %13 = getelementptr double, ptr %arg.other.0.1, i64 %.159.us.i229
  %.165.us.i230 = mul nsw i64 %row.2.0.us.i228, %arg.problem.0.5
  %14 = getelementptr double, ptr %arg.path, i64 %.165.us.i230
  br label %B48.us.i231

B48.us.i231:                                      ; preds = %B48.us.i231, %B16.endif.us.i226
  %.1236971.us.i232 = phi i64 [ 0, %B16.endif.us.i226 ], [ %.130.us.i233, %B48.us.i231 ]
  %.130.us.i233 = add nuw nsw i64 %.1236971.us.i232, 1
  %.161.us.i234 = getelementptr double, ptr %13, i64 %.1236971.us.i232
  %.162.us.i235 = load double, ptr %.161.us.i234, align 8, !noalias !150
  %.168.us.i236 = getelementptr double, ptr %14, i64 %.1236971.us.i232
  store double %.162.us.i235, ptr %.168.us.i236, align 8, !noalias !150
  %exitcond.not.i237 = icmp eq i64 %arg.problem.0.5, %.130.us.i233
  br i1 %exitcond.not.i237, label %B46.B108_crit_edge.us.i238, label %B48.us.i231

B46.B108_crit_edge.us.i238:                       ; preds = %B48.us.i231
  %.178.us.i239 = getelementptr i64, ptr %arg.other.0.3, i64 %node.2.0.us.i227
  %.179.us.i240 = load i64, ptr %.178.us.i239, align 8, !noalias !150
  %.184.us.i241 = add nsw i64 %row.2.0.us.i228, 1
  %.187.us.i242 = icmp sgt i64 %.179.us.i240, -1
  br i1 %.187.us.i242, label %B16.endif.us.i226, label %B20.i251.preheader

B16.endif.i243:                                   ; preds = %B16.endif.preheader.i224, %B16.endif.i243
  %node.2.0.i244 = phi i64 [ %.179.i246, %B16.endif.i243 ], [ %.463, %B16.endif.preheader.i224 ]
  %.178.i245 = getelementptr i64, ptr %arg.other.0.3, i64 %node.2.0.i244
  %.179.i246 = load i64, ptr %.178.i245, align 8, !noalias !150
  %.187.i247 = icmp sgt i64 %.179.i246, -1
  br i1 %.187.i247, label %B16.endif.i243, label %B20.i251.preheader

B20.i251.preheader:                               ; preds = %B46.B108_crit_edge.us.i238, %B16.endif.i243
  br label %B20.i251

B20.i251:                                         ; preds = %B20.i251.preheader, %B20.i251
  %node.2.0.i252 = phi i64 [ %.29.i255, %B20.i251 ], [ %.463, %B20.i251.preheader ]
  %count.2.0.i253 = phi i64 [ %.33.i256, %B20.i251 ], [ 0, %B20.i251.preheader ]
  %.28.i254 = getelementptr i64, ptr %arg.other.0.3, i64 %node.2.0.i252
  %.29.i255 = load i64, ptr %.28.i254, align 8, !noalias !153
  %.33.i256 = add nuw nsw i64 %count.2.0.i253, 1
  %.38.i257 = icmp sgt i64 %.29.i255, -1
  br i1 %.38.i257, label %B20.i251, label %_ZN6praxia15motion_planning6search4tree5depthB3v33B54c8tJTIeFIjxB2IKSgI4CrvQCk0Z4yRYcWsBAQ4s_2fqErM2AZLaAIAE110Tree_28int64_2a_2c_20float64_2a_2c_20float32_2a_2c_20int64_2a_2c_20float64_2a_2c_20float32_2a_2c_20int32_2a_29x.exit258

_ZN6praxia15motion_planning6search4tree5depthB3v33B54c8tJTIeFIjxB2IKSgI4CrvQCk0Z4yRYcWsBAQ4s_2fqErM2AZLaAIAE110Tree_28int64_2a_2c_20float64_2a_2c_20float32_2a_2c_20int64_2a_2c_20float64_2a_2c_20float32_2a_2c_20int32_2a_29x.exit258: ; preds = %B20.i251, %_ZN6praxia15motion_planning6search4tree6branchB3v34B54c8tJTIeFIjxB2IKSgI4CrvQCk0Z4yRYcWsBAQ4s_2fqErM2AZLaAIAE110Tree_28int64_2a_2c_20float64_2a_2c_20float32_2a_2c_20int64_2a_2c_20float64_2a_2c_20float32_2a_2c_20int32_2a_29xx10float64_2axx.exit
  %count.3.1.i250 = phi i64 [ 0, %_ZN6praxia15motion_planning6search4tree6branchB3v34B54c8tJTIeFIjxB2IKSgI4CrvQCk0Z4yRYcWsBAQ4s_2fqErM2AZLaAIAE110Tree_28int64_2a_2c_20float64_2a_2c_20float32_2a_2c_20int64_2a_2c_20float64_2a_2c_20float32_2a_2c_20int32_2a_29xx10float64_2axx.exit ], [ %.33.i256, %B20.i251 ]
  %.526 = add nsw i64 %count.3.1.i250, %count.3.1.i
  br label %common.ret

common.ret:                                       ; preds = %B967, %B176, %_ZN6praxia15motion_planning6search7connect6_plantB3v14B54c8tJTIeFIjxB2IKSgI4CrvQCk0Z4yRYcWsBAQ4s_2fqErM2AZLaAIAE218Problem_28Space_28int64_2c_20int64_2c_20int64_2c_20float64_2c_20float64_2c_20int64_2c_20int64_2a_29_2c_20float64_2a_2c_20int64_2c_20float64_2a_2c_20float64_2a_2c_20float64_2c_20float64_2c_20uint64_2a_2c_20float64_2a_29189Side_28Tree_28int64_2a_2c_20float64_2a_2c_20float32_2a_2c_20int64_2a_2c_20float64_2a_2c_20float32_2a_2c_20int32_2a_29_2c_20Batch_28float64_2a_2c_20int64_2a_2c_20uint8_2a_2c_20int64_2a_29_29189Side_28Tree_28int64_2a_2c_20float64_2a_2c_20float32_2a_2c_20int64_2a_2c_20float64_2a_2c_20float32_2a_2c_20int32_2a_29_2c_20Batch_28float64_2a_2c_20int64_2a_2c_20uint8_2a_2c_20int64_2a_29_29.exit, %_ZN6praxia15motion_planning6search4tree5depthB3v33B54c8tJTIeFIjxB2IKSgI4CrvQCk0Z4yRYcWsBAQ4s_2fqErM2AZLaAIAE110Tree_28int64_2a_2c_20float64_2a_2c_20float32_2a_2c_20int64_2a_2c_20float64_2a_2c_20float32_2a_2c_20int32_2a_29x.exit258
  %storemerge = phi i64 [ %.526, %_ZN6praxia15motion_planning6search4tree5depthB3v33B54c8tJTIeFIjxB2IKSgI4CrvQCk0Z4yRYcWsBAQ4s_2fqErM2AZLaAIAE110Tree_28int64_2a_2c_20float64_2a_2c_20float32_2a_2c_20int64_2a_2c_20float64_2a_2c_20float32_2a_2c_20int32_2a_29x.exit258 ], [ 0, %_ZN6praxia15motion_planning6search7connect6_plantB3v14B54c8tJTIeFIjxB2IKSgI4CrvQCk0Z4yRYcWsBAQ4s_2fqErM2AZLaAIAE218Problem_28Space_28int64_2c_20int64_2c_20int64_2c_20float64_2c_20float64_2c_20int64_2c_20int64_2a_29_2c_20float64_2a_2c_20int64_2c_20float64_2a_2c_20float64_2a_2c_20float64_2c_20float64_2c_20uint64_2a_2c_20float64_2a_29189Side_28Tree_28int64_2a_2c_20float64_2a_2c_20float32_2a_2c_20int64_2a_2c_20float64_2a_2c_20float32_2a_2c_20int32_2a_29_2c_20Batch_28float64_2a_2c_20int64_2a_2c_20uint8_2a_2c_20int64_2a_29_29189Side_28Tree_28int64_2a_2c_20float64_2a_2c_20float32_2a_2c_20int64_2a_2c_20float64_2a_2c_20float32_2a_2c_20int32_2a_29_2c_20Batch_28float64_2a_2c_20int64_2a_2c_20uint8_2a_2c_20int64_2a_29_29.exit ], [ 0, %B176 ], [ 0, %B967 ]
  store i64 %storemerge, ptr %retptr, align 8
  ret void

B967:                                             ; preds = %_ZN6praxia15motion_planning6search7connect5_drawB3v17B54c8tJTIeFIjxB2IKSgI4CrvQCk0Z4yRYcWsBAQ4s_2fqErM2AZLaAIAE218Problem_28Space_28int64_2c_20int64_2c_20int64_2c_20float64_2c_20float64_2c_20int64_2c_20int64_2a_29_2c_20float64_2a_2c_20int64_2c_20float64_2a_2c_20float64_2a_2c_20float64_2c_20float64_2c_20uint64_2a_2c_20float64_2a_29189Side_28Tree_28int64_2a_2c_20float64_2a_2c_20float32_2a_2c_20int64_2a_2c_20float64_2a_2c_20float32_2a_2c_20int32_2a_29_2c_20Batch_28float64_2a_2c_20int64_2a_2c_20uint8_2a_2c_20int64_2a_29_29dx.exit, %_ZN6praxia15motion_planning6search7connect5_joinB3v32B54c8tJTIeFIjxB2IKSgI4CrvQCk0Z4yRYcWsBAQ4s_2fqErM2AZLaAIAE218Problem_28Space_28int64_2c_20int64_2c_20int64_2c_20float64_2c_20float64_2c_20int64_2c_20int64_2a_29_2c_20float64_2a_2c_20int64_2c_20float64_2a_2c_20float64_2a_2c_20float64_2c_20float64_2c_20uint64_2a_2c_20float64_2a_2910float64_2a110Tree_28int64_2a_2c_20float64_2a_2c_20float32_2a_2c_20int64_2a_2c_20float64_2a_2c_20float32_2a_2c_20int32_2a_29.exit, %_ZN6praxia15motion_planning6search7connect5_growB3v31B54c8tJTIeFIjxB2IKSgI4CrvQCk0Z4yRYcWsBAQ4s_2fqErM2AZLaAIAE218Problem_28Space_28int64_2c_20int64_2c_20int64_2c_20float64_2c_20float64_2c_20int64_2c_20int64_2a_29_2c_20float64_2a_2c_20int64_2c_20float64_2a_2c_20float64_2a_2c_20float64_2c_20float64_2c_20uint64_2a_2c_20float64_2a_29189Side_28Tree_28int64_2a_2c_20float64_2a_2c_20float32_2a_2c_20int64_2a_2c_20float64_2a_2c_20float32_2a_2c_20int32_2a_29_2c_20Batch_28float64_2a_2c_20int64_2a_2c_20uint8_2a_2c_20int64_2a_29_29.exit
  %.118 = load i64, ptr %.67, align 8
  %.120 = icmp slt i64 %.118, %.69
  br i1 %.120, label %B176, label %common.ret
}

; Function Attrs: mustprogress nocallback nocreateundeforpoison nofree nosync nounwind speculatable willreturn memory(none)
declare double @llvm.ceil.f64(double) #1

; Function Attrs: mustprogress nocallback nocreateundeforpoison nofree nosync nounwind speculatable willreturn memory(none)
declare i32 @llvm.smin.i32(i32, i32) #1

; Function Attrs: mustprogress nocallback nocreateundeforpoison nofree nosync nounwind speculatable willreturn memory(none)
declare i64 @llvm.smin.i64(i64, i64) #1

; Function Attrs: mustprogress nocallback nocreateundeforpoison nofree nosync nounwind speculatable willreturn memory(none)
declare double @llvm.log.f64(double) #1

; Function Attrs: mustprogress nocallback nocreateundeforpoison nofree nosync nounwind speculatable willreturn memory(none)
declare double @llvm.cos.f64(double) #1

; Function Attrs: mustprogress nocallback nocreateundeforpoison nofree nosync nounwind speculatable willreturn memory(none)
declare double @llvm.pow.f64(double, double) #1

define noundef range(i32 -1, -2) i32 @praxia_search_shorten(ptr noalias writeonly captures(none) %retptr, ptr noalias readnone captures(none) %excinfo, i64 %arg.edge, i64 %arg.rows, i64 %arg.environment, double %arg.step, double %arg.inflation, i64 %arg.n, ptr readonly captures(none) %arg.table, i64 %arg.count, i64 %arg.cuts, double %arg.gain) local_unnamed_addr {
B0:
  %.120 = alloca i64, align 8
  %.44.i = getelementptr i8, ptr %arg.table, i64 144
  %.45.i = load i64, ptr %.44.i, align 8, !noalias !156
  %.46.i = inttoptr i64 %.45.i to ptr
  %scevgep.i = getelementptr i8, ptr %.46.i, i64 8
  tail call void @llvm.memset.p0.i64(ptr noundef nonnull align 8 dereferenceable(16) %scevgep.i, i8 0, i64 16, i1 false), !noalias !156
  %.69 = getelementptr i8, ptr %arg.table, i64 24
  %.70 = load i64, ptr %.69, align 8
  %.71 = inttoptr i64 %.70 to ptr
  %.93 = getelementptr i8, ptr %arg.table, i64 40
  %.94 = load i64, ptr %.93, align 8
  %.95 = inttoptr i64 %.94 to ptr
  %.117 = getelementptr i8, ptr %arg.table, i64 48
  %.118 = load i64, ptr %.117, align 8
  %.119 = inttoptr i64 %.118 to ptr
  store i64 0, ptr %.120, align 8
  call fastcc void @praxia_search_part_1(ptr nonnull %.120, i64 %arg.edge, i64 %arg.environment, double %arg.step, double %arg.inflation, i64 %arg.n, ptr %.46.i, ptr %.71, i64 %arg.count, i64 %arg.cuts, double %arg.gain, ptr %.95, ptr %.119)
  %.134 = load i64, ptr %.120, align 8
  %.9645.i = icmp sgt i64 %.134, 1
  br i1 %.9645.i, label %B46.preheader.i, label %_ZN6praxia15motion_planning6search10shortening11path_lengthB3v35B54c8tJTIeFIjxB2IKSgI4CrvQCk0Z4yRYcWsBAQ4s_2fqErM2AZLaAIAE10float64_2axx.exit

B46.preheader.i:                                  ; preds = %B0
  %0 = add nsw i64 %.134, -2
  %.9540.not.i.i = icmp slt i64 %arg.n, 1
  br label %B46.i

B46.i:                                            ; preds = %_ZN6praxia15motion_planning6search14configurations8distanceB3v11B54c8tJTIeFIjxB2IKSgI4CrvQCk0Z4yRYcWsBAQ4s_2fqErM2AZLaAIAE10float64_2a10float64_2ax.exit.i, %B46.preheader.i
  %total.2.048.i = phi double [ %.170.i, %_ZN6praxia15motion_planning6search14configurations8distanceB3v11B54c8tJTIeFIjxB2IKSgI4CrvQCk0Z4yRYcWsBAQ4s_2fqErM2AZLaAIAE10float64_2a10float64_2ax.exit.i ], [ 0.000000e+00, %B46.preheader.i ]
  %.1024446.i = phi i64 [ %.139.i, %_ZN6praxia15motion_planning6search14configurations8distanceB3v11B54c8tJTIeFIjxB2IKSgI4CrvQCk0Z4yRYcWsBAQ4s_2fqErM2AZLaAIAE10float64_2a10float64_2ax.exit.i ], [ 0, %B46.preheader.i ]
  %.136.i = mul nsw i64 %.1024446.i, %arg.n
  %.138.i = getelementptr double, ptr %.71, i64 %.136.i
  %.139.i = add nuw nsw i64 %.1024446.i, 1
  %.141.i = mul nsw i64 %.139.i, %arg.n
  %.143.i = getelementptr double, ptr %.71, i64 %.141.i
  br i1 %.9540.not.i.i, label %_ZN6praxia15motion_planning6search14configurations8distanceB3v11B54c8tJTIeFIjxB2IKSgI4CrvQCk0Z4yRYcWsBAQ4s_2fqErM2AZLaAIAE10float64_2a10float64_2ax.exit.i, label %B40.i.i

B40.i.i:                                          ; preds = %B46.i, %B40.i.i
  %total.2.043.i.i = phi double [ %.149.i.i, %B40.i.i ], [ 0.000000e+00, %B46.i ]
  %.1013941.i.i = phi i64 [ %.108.i.i, %B40.i.i ], [ 0, %B46.i ]
  %.108.i.i = add nuw nsw i64 %.1013941.i.i, 1
  %.134.i.i = getelementptr double, ptr %.138.i, i64 %.1013941.i.i
  %.135.i.i = load double, ptr %.134.i.i, align 8, !noalias !159
  %.137.i.i = getelementptr double, ptr %.143.i, i64 %.1013941.i.i
  %.138.i.i = load double, ptr %.137.i.i, align 8, !noalias !159
  %.139.i.i = fsub double %.135.i.i, %.138.i.i
  %.147.i.i = fmul double %.139.i.i, %.139.i.i
  %.149.i.i = fadd double %total.2.043.i.i, %.147.i.i
  %exitcond.not.i.i = icmp eq i64 %arg.n, %.108.i.i
  br i1 %exitcond.not.i.i, label %_ZN6praxia15motion_planning6search14configurations8distanceB3v11B54c8tJTIeFIjxB2IKSgI4CrvQCk0Z4yRYcWsBAQ4s_2fqErM2AZLaAIAE10float64_2a10float64_2ax.exit.i, label %B40.i.i

_ZN6praxia15motion_planning6search14configurations8distanceB3v11B54c8tJTIeFIjxB2IKSgI4CrvQCk0Z4yRYcWsBAQ4s_2fqErM2AZLaAIAE10float64_2a10float64_2ax.exit.i: ; preds = %B40.i.i, %B46.i
  %total.2.0.lcssa.i.i = phi double [ 0.000000e+00, %B46.i ], [ %.149.i.i, %B40.i.i ]
  %.169.i.i = tail call double @sqrt(double %total.2.0.lcssa.i.i)
  %.170.i = fadd double %total.2.048.i, %.169.i.i
  %exitcond.not.i = icmp eq i64 %.1024446.i, %0
  br i1 %exitcond.not.i, label %_ZN6praxia15motion_planning6search10shortening11path_lengthB3v35B54c8tJTIeFIjxB2IKSgI4CrvQCk0Z4yRYcWsBAQ4s_2fqErM2AZLaAIAE10float64_2axx.exit, label %B46.i

_ZN6praxia15motion_planning6search10shortening11path_lengthB3v35B54c8tJTIeFIjxB2IKSgI4CrvQCk0Z4yRYcWsBAQ4s_2fqErM2AZLaAIAE10float64_2axx.exit: ; preds = %_ZN6praxia15motion_planning6search14configurations8distanceB3v11B54c8tJTIeFIjxB2IKSgI4CrvQCk0Z4yRYcWsBAQ4s_2fqErM2AZLaAIAE10float64_2a10float64_2ax.exit.i, %B0
  %total.2.0.lcssa.i = phi double [ 0.000000e+00, %B0 ], [ %.170.i, %_ZN6praxia15motion_planning6search14configurations8distanceB3v11B54c8tJTIeFIjxB2IKSgI4CrvQCk0Z4yRYcWsBAQ4s_2fqErM2AZLaAIAE10float64_2a10float64_2ax.exit.i ]
  %.189 = getelementptr i8, ptr %arg.table, i64 152
  %.190 = load i64, ptr %.189, align 8
  %.191 = inttoptr i64 %.190 to ptr
  store double %total.2.0.lcssa.i, ptr %.191, align 8
  store i64 %.134, ptr %retptr, align 8
  ret i32 0
}

define internal fastcc void @praxia_search_part_1(ptr noalias nonnull writeonly captures(none) %retptr, i64 %arg.space.0, i64 %arg.space.2, double %arg.space.3, double %arg.space.4, i64 %arg.space.5, ptr captures(none) %arg.space.6, ptr %arg.path, i64 %arg.count, i64 %arg.cuts, double %arg.gain, ptr captures(none) %arg.corners, ptr %arg.row) unnamed_addr {
B0:
  %.157.i146.i = alloca double, align 8
  %.157.i55.i = alloca double, align 8
  %.157.i3.i = alloca double, align 8
  %.157.i.i = alloca double, align 8
  %.554.i = alloca double, align 8
  %.637.i = alloca double, align 8
  %.37 = icmp sgt i64 %arg.count, 2
  br i1 %.37, label %B30, label %_ZN6praxia15motion_planning6search10shortening6_pruneB3v38B54c8tJTIeFIjxB2IKSgI4CrvQCk0Z4yRYcWsBAQ4s_2fqErM2AZLaAIAE89Space_28int64_2c_20int64_2c_20int64_2c_20float64_2c_20float64_2c_20int64_2c_20int64_2a_2910float64_2ax.exit

B30:                                              ; preds = %B0
  %.41 = add nsw i64 %arg.count, -1
  %.43 = mul nsw i64 %.41, %arg.space.5
  %.45 = getelementptr double, ptr %arg.path, i64 %.43
  %.14.i = getelementptr i8, ptr %arg.space.6, i64 16
  %.15.i = load i64, ptr %.14.i, align 8, !noalias !164
  %.16.i = add nsw i64 %.15.i, 1
  store i64 %.16.i, ptr %.14.i, align 8, !noalias !164
  %.20.i = ptrtoint ptr %arg.path to i64
  %.21.i = ptrtoint ptr %.45 to i64
  %.25.i = inttoptr i64 %arg.space.0 to ptr
  %.26.i = tail call i32 %.25.i(i64 %.20.i, i64 %.21.i, i64 %arg.space.2, double %arg.space.3, double %arg.space.4), !noalias !164
  %.28.i.not = icmp eq i32 %.26.i, 1
  br i1 %.28.i.not, label %B30.endif, label %B40.preheader.i

B40.preheader.i:                                  ; preds = %B30
  %.14.i.i = getelementptr i8, ptr %arg.space.6, i64 16
  %.25.i.i = inttoptr i64 %arg.space.0 to ptr
  br label %B40.i

B40.i:                                            ; preds = %B480.i, %B40.preheader.i
  %count.2.0.i = phi i64 [ %count.3.1.i, %B480.i ], [ %arg.count, %B40.preheader.i ]
  %here.2.0.i = phi i64 [ %.65.i, %B480.i ], [ 0, %B40.preheader.i ]
  %.49.i = icmp eq i64 %here.2.0.i, 0
  %spec.select.v.i = select i1 %.49.i, i64 -2, i64 -1
  %spec.select.i = add nsw i64 %spec.select.v.i, %count.2.0.i
  %.65.i = add nuw nsw i64 %here.2.0.i, 1
  %.67.i = icmp sgt i64 %spec.select.i, %.65.i
  br i1 %.67.i, label %B90.i, label %B322.i

B90.i:                                            ; preds = %B40.i
  %.79.i = mul nsw i64 %here.2.0.i, %arg.space.5
  %.81.i = getelementptr double, ptr %arg.path, i64 %.79.i
  %.84.i = mul nsw i64 %spec.select.i, %arg.space.5
  %.88.i = getelementptr double, ptr %arg.path, i64 %.84.i
  %.15.i.i = load i64, ptr %.14.i.i, align 8, !noalias !167
  %.16.i.i = add nsw i64 %.15.i.i, 1
  store i64 %.16.i.i, ptr %.14.i.i, align 8, !noalias !167
  %.20.i.i = ptrtoint ptr %.81.i to i64
  %.21.i.i = ptrtoint ptr %.88.i to i64
  %.26.i.i = tail call i32 %.25.i.i(i64 %.20.i.i, i64 %.21.i.i, i64 %arg.space.2, double %arg.space.3, double %arg.space.4), !noalias !167
  %.28.i.not.i = icmp eq i32 %.26.i.i, 1
  br i1 %.28.i.not.i, label %B322.i, label %B192.i

B192.i:                                           ; preds = %B90.i, %B220.i
  %leap.4.2.i = phi i64 [ %.130.i, %B220.i ], [ %spec.select.i, %B90.i ]
  %.130.i = add nsw i64 %leap.4.2.i, -1
  %.142.i = icmp sgt i64 %.130.i, %.65.i
  br i1 %.142.i, label %B220.i, label %B322.i

B220.i:                                           ; preds = %B192.i
  %.158.i = mul nsw i64 %.130.i, %arg.space.5
  %.162.i = getelementptr double, ptr %arg.path, i64 %.158.i
  %.15.i2.i = load i64, ptr %.14.i.i, align 8, !noalias !172
  %.16.i3.i = add nsw i64 %.15.i2.i, 1
  store i64 %.16.i3.i, ptr %.14.i.i, align 8, !noalias !172
  %.21.i5.i = ptrtoint ptr %.162.i to i64
  %.26.i7.i = tail call i32 %.25.i.i(i64 %.20.i.i, i64 %.21.i5.i, i64 %arg.space.2, double %arg.space.3, double %arg.space.4), !noalias !172
  %.28.i8.not.i = icmp eq i32 %.26.i7.i, 1
  br i1 %.28.i8.not.i, label %B322.i, label %B192.i

B322.i:                                           ; preds = %B220.i, %B192.i, %B90.i, %B40.i
  %leap.5.1.i = phi i64 [ %spec.select.i, %B90.i ], [ %spec.select.i, %B40.i ], [ %.130.i, %B192.i ], [ %.130.i, %B220.i ]
  %0 = xor i64 %here.2.0.i, -1
  %.216.i = add i64 %leap.5.1.i, %0
  %.221.i = icmp sgt i64 %.216.i, 0
  br i1 %.221.i, label %B350.i, label %B480.i

B350.i:                                           ; preds = %B322.i
  %.226.i = mul nsw i64 %leap.5.1.i, %arg.space.5
  %.228.i = getelementptr double, ptr %arg.path, i64 %.226.i
  %.232.i = mul nsw i64 %.65.i, %arg.space.5
  %.234.i = getelementptr double, ptr %arg.path, i64 %.232.i
  %.237.i = sub nsw i64 %count.2.0.i, %leap.5.1.i
  %.241.i = mul nsw i64 %.237.i, %arg.space.5
  %.9240.not.i.i = icmp slt i64 %.241.i, 1
  br i1 %.9240.not.i.i, label %_ZN6praxia15motion_planning6search14configurations4copyB2v7B54c8tJTIeFIjxB2IKSgI4CrvQCk0Z4yRYcWsBAQ4s_2fqErM2AZLaAIAE10float64_2a10float64_2ax.exit.i, label %B36.i.i

B36.i.i:                                          ; preds = %B350.i, %B36.i.i
  %.983941.i.i = phi i64 [ %.105.i.i, %B36.i.i ], [ 0, %B350.i ]
  %.105.i.i = add nuw nsw i64 %.983941.i.i, 1
  %.131.i.i = getelementptr double, ptr %.228.i, i64 %.983941.i.i
  %.132.i.i = load double, ptr %.131.i.i, align 8, !noalias !175
  %.134.i.i = getelementptr double, ptr %.234.i, i64 %.983941.i.i
  store double %.132.i.i, ptr %.134.i.i, align 8, !noalias !175
  %exitcond.not.i.i = icmp eq i64 %.241.i, %.105.i.i
  br i1 %exitcond.not.i.i, label %_ZN6praxia15motion_planning6search14configurations4copyB2v7B54c8tJTIeFIjxB2IKSgI4CrvQCk0Z4yRYcWsBAQ4s_2fqErM2AZLaAIAE10float64_2a10float64_2ax.exit.i, label %B36.i.i

_ZN6praxia15motion_planning6search14configurations4copyB2v7B54c8tJTIeFIjxB2IKSgI4CrvQCk0Z4yRYcWsBAQ4s_2fqErM2AZLaAIAE10float64_2a10float64_2ax.exit.i: ; preds = %B36.i.i, %B350.i
  %.268.i = sub nsw i64 %count.2.0.i, %.216.i
  br label %B480.i

B480.i:                                           ; preds = %_ZN6praxia15motion_planning6search14configurations4copyB2v7B54c8tJTIeFIjxB2IKSgI4CrvQCk0Z4yRYcWsBAQ4s_2fqErM2AZLaAIAE10float64_2a10float64_2ax.exit.i, %B322.i
  %count.3.1.i = phi i64 [ %.268.i, %_ZN6praxia15motion_planning6search14configurations4copyB2v7B54c8tJTIeFIjxB2IKSgI4CrvQCk0Z4yRYcWsBAQ4s_2fqErM2AZLaAIAE10float64_2a10float64_2ax.exit.i ], [ %count.2.0.i, %B322.i ]
  %.291.i = add nsw i64 %count.3.1.i, -2
  %.294.i = icmp slt i64 %.65.i, %.291.i
  br i1 %.294.i, label %B40.i, label %_ZN6praxia15motion_planning6search10shortening6_pruneB3v38B54c8tJTIeFIjxB2IKSgI4CrvQCk0Z4yRYcWsBAQ4s_2fqErM2AZLaAIAE89Space_28int64_2c_20int64_2c_20int64_2c_20float64_2c_20float64_2c_20int64_2c_20int64_2a_2910float64_2ax.exit

_ZN6praxia15motion_planning6search10shortening6_pruneB3v38B54c8tJTIeFIjxB2IKSgI4CrvQCk0Z4yRYcWsBAQ4s_2fqErM2AZLaAIAE89Space_28int64_2c_20int64_2c_20int64_2c_20float64_2c_20float64_2c_20int64_2c_20int64_2a_2910float64_2ax.exit: ; preds = %B480.i, %B0
  %count.4.1.i = phi i64 [ %arg.count, %B0 ], [ %count.3.1.i, %B480.i ]
  %.9645.i = icmp sgt i64 %count.4.1.i, 1
  br i1 %.9645.i, label %B46.preheader.i, label %_ZN6praxia15motion_planning6search10shortening11path_lengthB3v35B54c8tJTIeFIjxB2IKSgI4CrvQCk0Z4yRYcWsBAQ4s_2fqErM2AZLaAIAE10float64_2axx.exit

B46.preheader.i:                                  ; preds = %_ZN6praxia15motion_planning6search10shortening6_pruneB3v38B54c8tJTIeFIjxB2IKSgI4CrvQCk0Z4yRYcWsBAQ4s_2fqErM2AZLaAIAE89Space_28int64_2c_20int64_2c_20int64_2c_20float64_2c_20float64_2c_20int64_2c_20int64_2a_2910float64_2ax.exit
  %1 = add nsw i64 %count.4.1.i, -2
  %.9540.not.i.i = icmp slt i64 %arg.space.5, 1
  br label %B46.i

B46.i:                                            ; preds = %_ZN6praxia15motion_planning6search14configurations8distanceB3v11B54c8tJTIeFIjxB2IKSgI4CrvQCk0Z4yRYcWsBAQ4s_2fqErM2AZLaAIAE10float64_2a10float64_2ax.exit.i, %B46.preheader.i
  %total.2.048.i = phi double [ %.170.i, %_ZN6praxia15motion_planning6search14configurations8distanceB3v11B54c8tJTIeFIjxB2IKSgI4CrvQCk0Z4yRYcWsBAQ4s_2fqErM2AZLaAIAE10float64_2a10float64_2ax.exit.i ], [ 0.000000e+00, %B46.preheader.i ]
  %.1024446.i = phi i64 [ %.139.i, %_ZN6praxia15motion_planning6search14configurations8distanceB3v11B54c8tJTIeFIjxB2IKSgI4CrvQCk0Z4yRYcWsBAQ4s_2fqErM2AZLaAIAE10float64_2a10float64_2ax.exit.i ], [ 0, %B46.preheader.i ]
  %.136.i = mul nsw i64 %.1024446.i, %arg.space.5
  %.138.i = getelementptr double, ptr %arg.path, i64 %.136.i
  %.139.i = add nuw nsw i64 %.1024446.i, 1
  %.141.i = mul nsw i64 %.139.i, %arg.space.5
  %.143.i = getelementptr double, ptr %arg.path, i64 %.141.i
  br i1 %.9540.not.i.i, label %_ZN6praxia15motion_planning6search14configurations8distanceB3v11B54c8tJTIeFIjxB2IKSgI4CrvQCk0Z4yRYcWsBAQ4s_2fqErM2AZLaAIAE10float64_2a10float64_2ax.exit.i, label %B40.i.i

B40.i.i:                                          ; preds = %B46.i, %B40.i.i
  %total.2.043.i.i = phi double [ %.149.i.i, %B40.i.i ], [ 0.000000e+00, %B46.i ]
  %.1013941.i.i = phi i64 [ %.108.i.i, %B40.i.i ], [ 0, %B46.i ]
  %.108.i.i = add nuw nsw i64 %.1013941.i.i, 1
  %.134.i.i1 = getelementptr double, ptr %.138.i, i64 %.1013941.i.i
  %.135.i.i = load double, ptr %.134.i.i1, align 8, !noalias !178
  %.137.i.i = getelementptr double, ptr %.143.i, i64 %.1013941.i.i
  %.138.i.i = load double, ptr %.137.i.i, align 8, !noalias !178
  %.139.i.i = fsub double %.135.i.i, %.138.i.i
  %.147.i.i = fmul double %.139.i.i, %.139.i.i
  %.149.i.i = fadd double %total.2.043.i.i, %.147.i.i
  %exitcond.not.i.i2 = icmp eq i64 %arg.space.5, %.108.i.i
  br i1 %exitcond.not.i.i2, label %_ZN6praxia15motion_planning6search14configurations8distanceB3v11B54c8tJTIeFIjxB2IKSgI4CrvQCk0Z4yRYcWsBAQ4s_2fqErM2AZLaAIAE10float64_2a10float64_2ax.exit.i, label %B40.i.i

_ZN6praxia15motion_planning6search14configurations8distanceB3v11B54c8tJTIeFIjxB2IKSgI4CrvQCk0Z4yRYcWsBAQ4s_2fqErM2AZLaAIAE10float64_2a10float64_2ax.exit.i: ; preds = %B40.i.i, %B46.i
  %total.2.0.lcssa.i.i = phi double [ 0.000000e+00, %B46.i ], [ %.149.i.i, %B40.i.i ]
  %.169.i.i = tail call double @sqrt(double %total.2.0.lcssa.i.i)
  %.170.i = fadd double %total.2.048.i, %.169.i.i
  %exitcond.not.i = icmp eq i64 %.1024446.i, %1
  br i1 %exitcond.not.i, label %_ZN6praxia15motion_planning6search10shortening11path_lengthB3v35B54c8tJTIeFIjxB2IKSgI4CrvQCk0Z4yRYcWsBAQ4s_2fqErM2AZLaAIAE10float64_2axx.exit, label %B46.i

_ZN6praxia15motion_planning6search10shortening11path_lengthB3v35B54c8tJTIeFIjxB2IKSgI4CrvQCk0Z4yRYcWsBAQ4s_2fqErM2AZLaAIAE10float64_2axx.exit: ; preds = %_ZN6praxia15motion_planning6search14configurations8distanceB3v11B54c8tJTIeFIjxB2IKSgI4CrvQCk0Z4yRYcWsBAQ4s_2fqErM2AZLaAIAE10float64_2a10float64_2ax.exit.i, %_ZN6praxia15motion_planning6search10shortening6_pruneB3v38B54c8tJTIeFIjxB2IKSgI4CrvQCk0Z4yRYcWsBAQ4s_2fqErM2AZLaAIAE89Space_28int64_2c_20int64_2c_20int64_2c_20float64_2c_20float64_2c_20int64_2c_20int64_2a_2910float64_2ax.exit
  %total.2.0.lcssa.i = phi double [ 0.000000e+00, %_ZN6praxia15motion_planning6search10shortening6_pruneB3v38B54c8tJTIeFIjxB2IKSgI4CrvQCk0Z4yRYcWsBAQ4s_2fqErM2AZLaAIAE89Space_28int64_2c_20int64_2c_20int64_2c_20float64_2c_20float64_2c_20int64_2c_20int64_2a_2910float64_2ax.exit ], [ %.170.i, %_ZN6praxia15motion_planning6search14configurations8distanceB3v11B54c8tJTIeFIjxB2IKSgI4CrvQCk0Z4yRYcWsBAQ4s_2fqErM2AZLaAIAE10float64_2a10float64_2ax.exit.i ]
  %.198 = fmul double %arg.gain, %total.2.0.lcssa.i
  call void @llvm.lifetime.start.p0(ptr nonnull %.554.i)
  call void @llvm.lifetime.start.p0(ptr nonnull %.637.i)
  store double 0.000000e+00, ptr %.554.i, align 8, !noalias !183
  store double 0.000000e+00, ptr %.637.i, align 8, !noalias !183
  %.34.i = getelementptr i8, ptr %arg.corners, i64 16384
  %.47.i = getelementptr double, ptr %arg.row, i64 %arg.space.5
  %.93.i = add i64 %count.4.1.i, -2
  %.138371.not.i = icmp slt i64 %.93.i, 1
  br i1 %.138371.not.i, label %B184.endif.i, label %B140.preheader.i

B140.preheader.i:                                 ; preds = %_ZN6praxia15motion_planning6search10shortening11path_lengthB3v35B54c8tJTIeFIjxB2IKSgI4CrvQCk0Z4yRYcWsBAQ4s_2fqErM2AZLaAIAE10float64_2axx.exit
  %.30.i.i = add nsw i64 %count.4.1.i, -1
  %.62.i.i = sub i64 0, %arg.space.5
  %.9540.not.i.i.i = icmp slt i64 %arg.space.5, 1
  br label %B140.i

B140.i:                                           ; preds = %_ZN6praxia15motion_planning6search10shortening5_openB3v40B54c8tJTIeFIjxB2IKSgI4CrvQCk0Z4yRYcWsBAQ4s_2fqErM2AZLaAIAE10float64_2axx10float64_2ax10float64_2a.exit.i, %B140.preheader.i
  %.144370372.i = phi i64 [ %.151.i, %_ZN6praxia15motion_planning6search10shortening5_openB3v40B54c8tJTIeFIjxB2IKSgI4CrvQCk0Z4yRYcWsBAQ4s_2fqErM2AZLaAIAE10float64_2axx10float64_2ax10float64_2a.exit.i ], [ 1, %B140.preheader.i ]
  call void @llvm.lifetime.start.p0(ptr nonnull %.157.i.i), !noalias !183
  %.34.i.i = icmp slt i64 %.144370372.i, %.30.i.i
  br i1 %.34.i.i, label %B44.i.i, label %_ZN6praxia15motion_planning6search10shortening5_openB3v40B54c8tJTIeFIjxB2IKSgI4CrvQCk0Z4yRYcWsBAQ4s_2fqErM2AZLaAIAE10float64_2axx10float64_2ax10float64_2a.exit.i

B44.i.i:                                          ; preds = %B140.i
  %.57.i.i = mul nsw i64 %.144370372.i, %arg.space.5
  %.59.i.i = getelementptr double, ptr %arg.path, i64 %.57.i.i
  %.63.i.i = getelementptr double, ptr %.59.i.i, i64 %.62.i.i
  br i1 %.9540.not.i.i.i, label %_ZN6praxia15motion_planning6search14configurations8distanceB3v11B54c8tJTIeFIjxB2IKSgI4CrvQCk0Z4yRYcWsBAQ4s_2fqErM2AZLaAIAE10float64_2a10float64_2ax.exit.i.i, label %B40.i.i.i

B40.i.i.i:                                        ; preds = %B44.i.i, %B40.i.i.i
  %total.2.043.i.i.i = phi double [ %.149.i.i.i, %B40.i.i.i ], [ 0.000000e+00, %B44.i.i ]
  %.1013941.i.i.i = phi i64 [ %.108.i.i.i, %B40.i.i.i ], [ 0, %B44.i.i ]
  %.108.i.i.i = add nuw nsw i64 %.1013941.i.i.i, 1
  %.134.i.i.i = getelementptr double, ptr %.63.i.i, i64 %.1013941.i.i.i
  %.135.i.i.i = load double, ptr %.134.i.i.i, align 8, !noalias !186
  %.137.i.i.i = getelementptr double, ptr %.59.i.i, i64 %.1013941.i.i.i
  %.138.i.i.i = load double, ptr %.137.i.i.i, align 8, !noalias !186
  %.139.i.i.i = fsub double %.135.i.i.i, %.138.i.i.i
  %.147.i.i.i = fmul double %.139.i.i.i, %.139.i.i.i
  %.149.i.i.i = fadd double %total.2.043.i.i.i, %.147.i.i.i
  %exitcond.not.i.i.i = icmp eq i64 %arg.space.5, %.108.i.i.i
  br i1 %exitcond.not.i.i.i, label %_ZN6praxia15motion_planning6search14configurations8distanceB3v11B54c8tJTIeFIjxB2IKSgI4CrvQCk0Z4yRYcWsBAQ4s_2fqErM2AZLaAIAE10float64_2a10float64_2ax.exit.i.i, label %B40.i.i.i

_ZN6praxia15motion_planning6search14configurations8distanceB3v11B54c8tJTIeFIjxB2IKSgI4CrvQCk0Z4yRYcWsBAQ4s_2fqErM2AZLaAIAE10float64_2a10float64_2ax.exit.i.i: ; preds = %B40.i.i.i, %B44.i.i
  %total.2.0.lcssa.i.i.i = phi double [ 0.000000e+00, %B44.i.i ], [ %.149.i.i.i, %B40.i.i.i ]
  %.169.i.i.i = tail call double @sqrt(double %total.2.0.lcssa.i.i.i)
  %.93.i.i = getelementptr double, ptr %.59.i.i, i64 %arg.space.5
  br i1 %.9540.not.i.i.i, label %_ZN6praxia15motion_planning6search14configurations8distanceB3v11B54c8tJTIeFIjxB2IKSgI4CrvQCk0Z4yRYcWsBAQ4s_2fqErM2AZLaAIAE10float64_2a10float64_2ax.exit16.i.i, label %B40.i2.i.i

B40.i2.i.i:                                       ; preds = %_ZN6praxia15motion_planning6search14configurations8distanceB3v11B54c8tJTIeFIjxB2IKSgI4CrvQCk0Z4yRYcWsBAQ4s_2fqErM2AZLaAIAE10float64_2a10float64_2ax.exit.i.i, %B40.i2.i.i
  %total.2.043.i3.i.i = phi double [ %.149.i12.i.i, %B40.i2.i.i ], [ 0.000000e+00, %_ZN6praxia15motion_planning6search14configurations8distanceB3v11B54c8tJTIeFIjxB2IKSgI4CrvQCk0Z4yRYcWsBAQ4s_2fqErM2AZLaAIAE10float64_2a10float64_2ax.exit.i.i ]
  %.1013941.i4.i.i = phi i64 [ %.108.i5.i.i, %B40.i2.i.i ], [ 0, %_ZN6praxia15motion_planning6search14configurations8distanceB3v11B54c8tJTIeFIjxB2IKSgI4CrvQCk0Z4yRYcWsBAQ4s_2fqErM2AZLaAIAE10float64_2a10float64_2ax.exit.i.i ]
  %.108.i5.i.i = add nuw nsw i64 %.1013941.i4.i.i, 1
  %.134.i6.i.i = getelementptr double, ptr %.59.i.i, i64 %.1013941.i4.i.i
  %.135.i7.i.i = load double, ptr %.134.i6.i.i, align 8, !noalias !191
  %.137.i8.i.i = getelementptr double, ptr %.93.i.i, i64 %.1013941.i4.i.i
  %.138.i9.i.i = load double, ptr %.137.i8.i.i, align 8, !noalias !191
  %.139.i10.i.i = fsub double %.135.i7.i.i, %.138.i9.i.i
  %.147.i11.i.i = fmul double %.139.i10.i.i, %.139.i10.i.i
  %.149.i12.i.i = fadd double %total.2.043.i3.i.i, %.147.i11.i.i
  %exitcond.not.i13.i.i = icmp eq i64 %arg.space.5, %.108.i5.i.i
  br i1 %exitcond.not.i13.i.i, label %_ZN6praxia15motion_planning6search14configurations8distanceB3v11B54c8tJTIeFIjxB2IKSgI4CrvQCk0Z4yRYcWsBAQ4s_2fqErM2AZLaAIAE10float64_2a10float64_2ax.exit16.i.i, label %B40.i2.i.i

_ZN6praxia15motion_planning6search14configurations8distanceB3v11B54c8tJTIeFIjxB2IKSgI4CrvQCk0Z4yRYcWsBAQ4s_2fqErM2AZLaAIAE10float64_2a10float64_2ax.exit16.i.i: ; preds = %B40.i2.i.i, %_ZN6praxia15motion_planning6search14configurations8distanceB3v11B54c8tJTIeFIjxB2IKSgI4CrvQCk0Z4yRYcWsBAQ4s_2fqErM2AZLaAIAE10float64_2a10float64_2ax.exit.i.i
  %total.2.0.lcssa.i14.i.i = phi double [ 0.000000e+00, %_ZN6praxia15motion_planning6search14configurations8distanceB3v11B54c8tJTIeFIjxB2IKSgI4CrvQCk0Z4yRYcWsBAQ4s_2fqErM2AZLaAIAE10float64_2a10float64_2ax.exit.i.i ], [ %.149.i12.i.i, %B40.i2.i.i ]
  %.169.i15.i.i = tail call double @sqrt(double %total.2.0.lcssa.i14.i.i)
  %.10.i.i.i = fcmp ogt double %.169.i15.i.i, %.169.i.i.i
  %.11.i.i.i = select i1 %.10.i.i.i, double %.169.i15.i.i, double %.169.i.i.i
  %.149.i.i34 = getelementptr double, ptr %arg.corners, i64 %.144370372.i
  store double %.11.i.i.i, ptr %.149.i.i34, align 8, !noalias !194
  store double 0.000000e+00, ptr %.157.i.i, align 8, !noalias !194
  call fastcc void @praxia_search_part_2(ptr nonnull %.157.i.i, ptr readonly %arg.path, i64 %.144370372.i, ptr %arg.corners, i64 %arg.space.5, ptr %arg.row)
  %.171.i.i = load double, ptr %.157.i.i, align 8, !noalias !194
  %.192.i.i = getelementptr i8, ptr %.149.i.i34, i64 16384
  store double %.171.i.i, ptr %.192.i.i, align 8, !noalias !194
  br label %_ZN6praxia15motion_planning6search10shortening5_openB3v40B54c8tJTIeFIjxB2IKSgI4CrvQCk0Z4yRYcWsBAQ4s_2fqErM2AZLaAIAE10float64_2axx10float64_2ax10float64_2a.exit.i

_ZN6praxia15motion_planning6search10shortening5_openB3v40B54c8tJTIeFIjxB2IKSgI4CrvQCk0Z4yRYcWsBAQ4s_2fqErM2AZLaAIAE10float64_2axx10float64_2ax10float64_2a.exit.i: ; preds = %_ZN6praxia15motion_planning6search14configurations8distanceB3v11B54c8tJTIeFIjxB2IKSgI4CrvQCk0Z4yRYcWsBAQ4s_2fqErM2AZLaAIAE10float64_2a10float64_2ax.exit16.i.i, %B140.i
  call void @llvm.lifetime.end.p0(ptr nonnull %.157.i.i), !noalias !183
  %.151.i = add nuw i64 %.144370372.i, 1
  %exitcond.not.i3 = icmp eq i64 %.144370372.i, %.93.i
  br i1 %exitcond.not.i3, label %B184.endif.i, label %B140.i

B278.i:                                           ; preds = %B218.endif.i, %B278.i
  %best.2.1381.i = phi i64 [ %best.3.2.i, %B278.i ], [ 0, %B218.endif.i ]
  %saving.2.1380.i = phi double [ %saving.3.2.i, %B278.i ], [ %.198, %B218.endif.i ]
  %.432376378.i = phi i64 [ %.439.i, %B278.i ], [ 1, %B218.endif.i ]
  %.439.i = add nuw i64 %.432376378.i, 1
  %.479.i = getelementptr double, ptr %.34.i, i64 %.432376378.i
  %.480.i = load double, ptr %.479.i, align 8, !noalias !183
  %.482.i = fcmp ogt double %.480.i, %saving.2.1380.i
  %saving.3.2.i = select i1 %.482.i, double %.480.i, double %saving.2.1380.i
  %best.3.2.i = select i1 %.482.i, i64 %.432376378.i, i64 %best.2.1381.i
  %exitcond596.not.i = icmp eq i64 %.432376378.i, %.383.i
  br i1 %exitcond596.not.i, label %B326.i, label %B278.i

B326.i:                                           ; preds = %B278.i
  %.518.i = icmp eq i64 %best.3.2.i, 0
  %.521.i = icmp eq i64 %count.3.0480.i, 2048
  %or.cond.i = or i1 %.521.i, %.518.i
  br i1 %or.cond.i, label %_ZN6praxia15motion_planning6search10shortening12_cut_cornersB3v39B54c8tJTIeFIjxB2IKSgI4CrvQCk0Z4yRYcWsBAQ4s_2fqErM2AZLaAIAE89Space_28int64_2c_20int64_2c_20int64_2c_20float64_2c_20float64_2c_20int64_2c_20int64_2a_2910float64_2axxd10float64_2a10float64_2a.exit, label %B376.i

B376.i:                                           ; preds = %B326.i
  store double 0.000000e+00, ptr %.554.i, align 8, !noalias !183
  call fastcc void @praxia_search_part_2(ptr nonnull %.554.i, ptr %arg.path, i64 %best.3.2.i, ptr nonnull %arg.corners, i64 %arg.space.5, ptr %arg.row)
  %.15.i.i9 = load i64, ptr %.14.i.i4, align 8, !noalias !195
  %.16.i.i10 = add nsw i64 %.15.i.i9, 1
  store i64 %.16.i.i10, ptr %.14.i.i4, align 8, !noalias !195
  %.26.i.i11 = tail call i32 %.25.i.i7(i64 %.20.i.i5, i64 %.21.i.i6, i64 %arg.space.2, double %arg.space.3, double %arg.space.4), !noalias !195
  %.28.i.not.i12 = icmp eq i32 %.26.i.i11, 1
  br i1 %.28.i.not.i12, label %B376.endif.endif.i, label %B376.endif.endif.thread.i

B734.i:                                           ; preds = %_ZN6praxia15motion_planning6search14configurations8distanceB3v11B54c8tJTIeFIjxB2IKSgI4CrvQCk0Z4yRYcWsBAQ4s_2fqErM2AZLaAIAE10float64_2a10float64_2ax.exit216.i
  br i1 %.739.i, label %B738.i, label %B1050.i

B738.i:                                           ; preds = %B734.i
  %.762.i = add nsw i64 %best.3.2.i, 1
  %.764.i = sub nsw i64 %.346.i, %best.3.2.i
  %.10461.not.i.i = icmp slt i64 %.764.i, 1
  br i1 %.10461.not.i.i, label %_ZN6praxia15motion_planning6search10shortening5_moveB3v42B54c8tJTIeFIjxB2IKSgI4CrvQCk0Z4yRYcWsBAQ4s_2fqErM2AZLaAIAE10float64_2axxx10float64_2ax.exit.i, label %B36.lr.ph.i.i

B36.lr.ph.i.i:                                    ; preds = %B738.i
  %2 = getelementptr double, ptr %arg.corners, i64 %.762.i
  %3 = getelementptr i8, ptr %2, i64 16384
  %4 = getelementptr i8, ptr %.675.i, i64 16384
  br label %B36.us.i.i

B36.us.i.i:                                       ; preds = %_ZN6praxia15motion_planning6search14configurations4copyB2v7B54c8tJTIeFIjxB2IKSgI4CrvQCk0Z4yRYcWsBAQ4s_2fqErM2AZLaAIAE10float64_2a10float64_2ax.exit.i.i, %B36.lr.ph.i.i
  %.1106062.us.i.i = phi i64 [ %.117.us.i.i, %_ZN6praxia15motion_planning6search14configurations4copyB2v7B54c8tJTIeFIjxB2IKSgI4CrvQCk0Z4yRYcWsBAQ4s_2fqErM2AZLaAIAE10float64_2a10float64_2ax.exit.i.i ], [ 0, %B36.lr.ph.i.i ]
  %.170.us.i.i = add nsw i64 %.1106062.us.i.i, %.762.i
  %.172.us.i.i = mul nsw i64 %.170.us.i.i, %arg.space.5
  %.174.us.i.i = getelementptr double, ptr %arg.path, i64 %.172.us.i.i
  %.176.us.i.i = add nsw i64 %.1106062.us.i.i, %best.3.2.i
  %.178.us.i.i = mul nsw i64 %.176.us.i.i, %arg.space.5
  %.180.us.i.i = getelementptr double, ptr %arg.path, i64 %.178.us.i.i
  br i1 %.9540.not.i.i8, label %_ZN6praxia15motion_planning6search14configurations4copyB2v7B54c8tJTIeFIjxB2IKSgI4CrvQCk0Z4yRYcWsBAQ4s_2fqErM2AZLaAIAE10float64_2a10float64_2ax.exit.i.i, label %B36.i.i.i

B36.i.i.i:                                        ; preds = %B36.us.i.i, %B36.i.i.i
  %.983941.i.i.i = phi i64 [ %.105.i.i.i, %B36.i.i.i ], [ 0, %B36.us.i.i ]
  %.105.i.i.i = add nuw nsw i64 %.983941.i.i.i, 1
  %.131.i.i.i = getelementptr double, ptr %.174.us.i.i, i64 %.983941.i.i.i
  %.132.i.i.i = load double, ptr %.131.i.i.i, align 8, !noalias !198
  %.134.i.i1.i = getelementptr double, ptr %.180.us.i.i, i64 %.983941.i.i.i
  store double %.132.i.i.i, ptr %.134.i.i1.i, align 8, !noalias !198
  %exitcond.not.i.i2.i = icmp eq i64 %arg.space.5, %.105.i.i.i
  br i1 %exitcond.not.i.i2.i, label %_ZN6praxia15motion_planning6search14configurations4copyB2v7B54c8tJTIeFIjxB2IKSgI4CrvQCk0Z4yRYcWsBAQ4s_2fqErM2AZLaAIAE10float64_2a10float64_2ax.exit.i.i, label %B36.i.i.i

_ZN6praxia15motion_planning6search14configurations4copyB2v7B54c8tJTIeFIjxB2IKSgI4CrvQCk0Z4yRYcWsBAQ4s_2fqErM2AZLaAIAE10float64_2a10float64_2ax.exit.i.i: ; preds = %B36.i.i.i, %B36.us.i.i
  %.117.us.i.i = add nuw nsw i64 %.1106062.us.i.i, 1
  %.209.us.i.i = getelementptr double, ptr %arg.corners, i64 %.170.us.i.i
  %.210.us.i.i = load double, ptr %.209.us.i.i, align 8, !noalias !203
  %.214.us.i.i = getelementptr double, ptr %arg.corners, i64 %.176.us.i.i
  store double %.210.us.i.i, ptr %.214.us.i.i, align 8, !noalias !203
  %.220.us.i.i = getelementptr double, ptr %3, i64 %.1106062.us.i.i
  %.221.us.i.i = load double, ptr %.220.us.i.i, align 8, !noalias !203
  %.226.us.i.i = getelementptr double, ptr %4, i64 %.1106062.us.i.i
  store double %.221.us.i.i, ptr %.226.us.i.i, align 8, !noalias !203
  %exitcond73.not.i.i = icmp eq i64 %.117.us.i.i, %.764.i
  br i1 %exitcond73.not.i.i, label %_ZN6praxia15motion_planning6search10shortening5_moveB3v42B54c8tJTIeFIjxB2IKSgI4CrvQCk0Z4yRYcWsBAQ4s_2fqErM2AZLaAIAE10float64_2axxx10float64_2ax.exit.i, label %B36.us.i.i

_ZN6praxia15motion_planning6search10shortening5_moveB3v42B54c8tJTIeFIjxB2IKSgI4CrvQCk0Z4yRYcWsBAQ4s_2fqErM2AZLaAIAE10float64_2axxx10float64_2ax.exit.i: ; preds = %_ZN6praxia15motion_planning6search14configurations4copyB2v7B54c8tJTIeFIjxB2IKSgI4CrvQCk0Z4yRYcWsBAQ4s_2fqErM2AZLaAIAE10float64_2a10float64_2ax.exit.i.i, %B738.i
  %.795.i = add nsw i64 %best.3.2.i, -1
  call void @llvm.lifetime.start.p0(ptr nonnull %.157.i3.i), !noalias !183
  %.23.i5.i = icmp sgt i64 %best.3.2.i, 1
  %.34.i9.i = icmp sle i64 %best.3.2.i, %.383.i
  %or.cond218.i = and i1 %.23.i5.i, %.34.i9.i
  br i1 %or.cond218.i, label %B44.i11.i, label %_ZN6praxia15motion_planning6search10shortening5_openB3v40B54c8tJTIeFIjxB2IKSgI4CrvQCk0Z4yRYcWsBAQ4s_2fqErM2AZLaAIAE10float64_2axx10float64_2ax10float64_2a.exit54.i

B44.i11.i:                                        ; preds = %_ZN6praxia15motion_planning6search10shortening5_moveB3v42B54c8tJTIeFIjxB2IKSgI4CrvQCk0Z4yRYcWsBAQ4s_2fqErM2AZLaAIAE10float64_2axxx10float64_2ax.exit.i
  %.57.i12.i = mul nsw i64 %.795.i, %arg.space.5
  %.59.i13.i = getelementptr double, ptr %arg.path, i64 %.57.i12.i
  %.63.i15.i = getelementptr double, ptr %.59.i13.i, i64 %.679.i
  br i1 %.9540.not.i.i8, label %_ZN6praxia15motion_planning6search14configurations8distanceB3v11B54c8tJTIeFIjxB2IKSgI4CrvQCk0Z4yRYcWsBAQ4s_2fqErM2AZLaAIAE10float64_2a10float64_2ax.exit.i29.i, label %B40.i.i17.i

B40.i.i17.i:                                      ; preds = %B44.i11.i, %B40.i.i17.i
  %total.2.043.i.i18.i = phi double [ %.149.i.i27.i, %B40.i.i17.i ], [ 0.000000e+00, %B44.i11.i ]
  %.1013941.i.i19.i = phi i64 [ %.108.i.i20.i, %B40.i.i17.i ], [ 0, %B44.i11.i ]
  %.108.i.i20.i = add nuw nsw i64 %.1013941.i.i19.i, 1
  %.134.i.i21.i = getelementptr double, ptr %.63.i15.i, i64 %.1013941.i.i19.i
  %.135.i.i22.i = load double, ptr %.134.i.i21.i, align 8, !noalias !204
  %.137.i.i23.i = getelementptr double, ptr %.59.i13.i, i64 %.1013941.i.i19.i
  %.138.i.i24.i = load double, ptr %.137.i.i23.i, align 8, !noalias !204
  %.139.i.i25.i = fsub double %.135.i.i22.i, %.138.i.i24.i
  %.147.i.i26.i = fmul double %.139.i.i25.i, %.139.i.i25.i
  %.149.i.i27.i = fadd double %total.2.043.i.i18.i, %.147.i.i26.i
  %exitcond.not.i.i28.i = icmp eq i64 %arg.space.5, %.108.i.i20.i
  br i1 %exitcond.not.i.i28.i, label %_ZN6praxia15motion_planning6search14configurations8distanceB3v11B54c8tJTIeFIjxB2IKSgI4CrvQCk0Z4yRYcWsBAQ4s_2fqErM2AZLaAIAE10float64_2a10float64_2ax.exit.i29.i, label %B40.i.i17.i

_ZN6praxia15motion_planning6search14configurations8distanceB3v11B54c8tJTIeFIjxB2IKSgI4CrvQCk0Z4yRYcWsBAQ4s_2fqErM2AZLaAIAE10float64_2a10float64_2ax.exit.i29.i: ; preds = %B40.i.i17.i, %B44.i11.i
  %total.2.0.lcssa.i.i30.i = phi double [ 0.000000e+00, %B44.i11.i ], [ %.149.i.i27.i, %B40.i.i17.i ]
  %.169.i.i31.i = tail call double @sqrt(double %total.2.0.lcssa.i.i30.i)
  %.93.i32.i = getelementptr double, ptr %.59.i13.i, i64 %arg.space.5
  br i1 %.9540.not.i.i8, label %_ZN6praxia15motion_planning6search14configurations8distanceB3v11B54c8tJTIeFIjxB2IKSgI4CrvQCk0Z4yRYcWsBAQ4s_2fqErM2AZLaAIAE10float64_2a10float64_2ax.exit16.i45.i, label %B40.i2.i33.i

B40.i2.i33.i:                                     ; preds = %_ZN6praxia15motion_planning6search14configurations8distanceB3v11B54c8tJTIeFIjxB2IKSgI4CrvQCk0Z4yRYcWsBAQ4s_2fqErM2AZLaAIAE10float64_2a10float64_2ax.exit.i29.i, %B40.i2.i33.i
  %total.2.043.i3.i34.i = phi double [ %.149.i12.i43.i, %B40.i2.i33.i ], [ 0.000000e+00, %_ZN6praxia15motion_planning6search14configurations8distanceB3v11B54c8tJTIeFIjxB2IKSgI4CrvQCk0Z4yRYcWsBAQ4s_2fqErM2AZLaAIAE10float64_2a10float64_2ax.exit.i29.i ]
  %.1013941.i4.i35.i = phi i64 [ %.108.i5.i36.i, %B40.i2.i33.i ], [ 0, %_ZN6praxia15motion_planning6search14configurations8distanceB3v11B54c8tJTIeFIjxB2IKSgI4CrvQCk0Z4yRYcWsBAQ4s_2fqErM2AZLaAIAE10float64_2a10float64_2ax.exit.i29.i ]
  %.108.i5.i36.i = add nuw nsw i64 %.1013941.i4.i35.i, 1
  %.134.i6.i37.i = getelementptr double, ptr %.59.i13.i, i64 %.1013941.i4.i35.i
  %.135.i7.i38.i = load double, ptr %.134.i6.i37.i, align 8, !noalias !209
  %.137.i8.i39.i = getelementptr double, ptr %.93.i32.i, i64 %.1013941.i4.i35.i
  %.138.i9.i40.i = load double, ptr %.137.i8.i39.i, align 8, !noalias !209
  %.139.i10.i41.i = fsub double %.135.i7.i38.i, %.138.i9.i40.i
  %.147.i11.i42.i = fmul double %.139.i10.i41.i, %.139.i10.i41.i
  %.149.i12.i43.i = fadd double %total.2.043.i3.i34.i, %.147.i11.i42.i
  %exitcond.not.i13.i44.i = icmp eq i64 %arg.space.5, %.108.i5.i36.i
  br i1 %exitcond.not.i13.i44.i, label %_ZN6praxia15motion_planning6search14configurations8distanceB3v11B54c8tJTIeFIjxB2IKSgI4CrvQCk0Z4yRYcWsBAQ4s_2fqErM2AZLaAIAE10float64_2a10float64_2ax.exit16.i45.i, label %B40.i2.i33.i

_ZN6praxia15motion_planning6search14configurations8distanceB3v11B54c8tJTIeFIjxB2IKSgI4CrvQCk0Z4yRYcWsBAQ4s_2fqErM2AZLaAIAE10float64_2a10float64_2ax.exit16.i45.i: ; preds = %B40.i2.i33.i, %_ZN6praxia15motion_planning6search14configurations8distanceB3v11B54c8tJTIeFIjxB2IKSgI4CrvQCk0Z4yRYcWsBAQ4s_2fqErM2AZLaAIAE10float64_2a10float64_2ax.exit.i29.i
  %total.2.0.lcssa.i14.i46.i = phi double [ 0.000000e+00, %_ZN6praxia15motion_planning6search14configurations8distanceB3v11B54c8tJTIeFIjxB2IKSgI4CrvQCk0Z4yRYcWsBAQ4s_2fqErM2AZLaAIAE10float64_2a10float64_2ax.exit.i29.i ], [ %.149.i12.i43.i, %B40.i2.i33.i ]
  %.169.i15.i47.i = tail call double @sqrt(double %total.2.0.lcssa.i14.i46.i)
  %.10.i.i48.i = fcmp ogt double %.169.i15.i47.i, %.169.i.i31.i
  %.11.i.i49.i = select i1 %.10.i.i48.i, double %.169.i15.i47.i, double %.169.i.i31.i
  %.149.i50.i = getelementptr double, ptr %arg.corners, i64 %.795.i
  store double %.11.i.i49.i, ptr %.149.i50.i, align 8, !noalias !212
  store double 0.000000e+00, ptr %.157.i3.i, align 8, !noalias !212
  call fastcc void @praxia_search_part_2(ptr nonnull %.157.i3.i, ptr readonly %arg.path, i64 %.795.i, ptr nonnull %arg.corners, i64 %arg.space.5, ptr %arg.row)
  %.171.i52.i = load double, ptr %.157.i3.i, align 8, !noalias !212
  %.192.i53.i = getelementptr i8, ptr %.149.i50.i, i64 16384
  store double %.171.i52.i, ptr %.192.i53.i, align 8, !noalias !212
  br label %_ZN6praxia15motion_planning6search10shortening5_openB3v40B54c8tJTIeFIjxB2IKSgI4CrvQCk0Z4yRYcWsBAQ4s_2fqErM2AZLaAIAE10float64_2axx10float64_2ax10float64_2a.exit54.i

_ZN6praxia15motion_planning6search10shortening5_openB3v40B54c8tJTIeFIjxB2IKSgI4CrvQCk0Z4yRYcWsBAQ4s_2fqErM2AZLaAIAE10float64_2axx10float64_2ax10float64_2a.exit54.i: ; preds = %_ZN6praxia15motion_planning6search14configurations8distanceB3v11B54c8tJTIeFIjxB2IKSgI4CrvQCk0Z4yRYcWsBAQ4s_2fqErM2AZLaAIAE10float64_2a10float64_2ax.exit16.i45.i, %_ZN6praxia15motion_planning6search10shortening5_moveB3v42B54c8tJTIeFIjxB2IKSgI4CrvQCk0Z4yRYcWsBAQ4s_2fqErM2AZLaAIAE10float64_2axxx10float64_2ax.exit.i
  call void @llvm.lifetime.end.p0(ptr nonnull %.157.i3.i), !noalias !183
  call void @llvm.lifetime.start.p0(ptr nonnull %.157.i55.i), !noalias !183
  %.23.i57.i = icmp sgt i64 %best.3.2.i, 0
  %.34.i61.i = icmp slt i64 %best.3.2.i, %.383.i
  %or.cond219.i = and i1 %.23.i57.i, %.34.i61.i
  br i1 %or.cond219.i, label %B44.i63.i, label %_ZN6praxia15motion_planning6search10shortening5_openB3v40B54c8tJTIeFIjxB2IKSgI4CrvQCk0Z4yRYcWsBAQ4s_2fqErM2AZLaAIAE10float64_2axx10float64_2ax10float64_2a.exit106.i

B44.i63.i:                                        ; preds = %_ZN6praxia15motion_planning6search10shortening5_openB3v40B54c8tJTIeFIjxB2IKSgI4CrvQCk0Z4yRYcWsBAQ4s_2fqErM2AZLaAIAE10float64_2axx10float64_2ax10float64_2a.exit54.i
  br i1 %.9540.not.i.i8, label %_ZN6praxia15motion_planning6search14configurations8distanceB3v11B54c8tJTIeFIjxB2IKSgI4CrvQCk0Z4yRYcWsBAQ4s_2fqErM2AZLaAIAE10float64_2a10float64_2ax.exit.i81.i, label %B40.i.i69.i

B40.i.i69.i:                                      ; preds = %B44.i63.i, %B40.i.i69.i
  %total.2.043.i.i70.i = phi double [ %.149.i.i79.i, %B40.i.i69.i ], [ 0.000000e+00, %B44.i63.i ]
  %.1013941.i.i71.i = phi i64 [ %.108.i.i72.i, %B40.i.i69.i ], [ 0, %B44.i63.i ]
  %.108.i.i72.i = add nuw nsw i64 %.1013941.i.i71.i, 1
  %.134.i.i73.i = getelementptr double, ptr %.680.i, i64 %.1013941.i.i71.i
  %.135.i.i74.i = load double, ptr %.134.i.i73.i, align 8, !noalias !213
  %.137.i.i75.i = getelementptr double, ptr %.672.i, i64 %.1013941.i.i71.i
  %.138.i.i76.i = load double, ptr %.137.i.i75.i, align 8, !noalias !213
  %.139.i.i77.i = fsub double %.135.i.i74.i, %.138.i.i76.i
  %.147.i.i78.i = fmul double %.139.i.i77.i, %.139.i.i77.i
  %.149.i.i79.i = fadd double %total.2.043.i.i70.i, %.147.i.i78.i
  %exitcond.not.i.i80.i = icmp eq i64 %arg.space.5, %.108.i.i72.i
  br i1 %exitcond.not.i.i80.i, label %_ZN6praxia15motion_planning6search14configurations8distanceB3v11B54c8tJTIeFIjxB2IKSgI4CrvQCk0Z4yRYcWsBAQ4s_2fqErM2AZLaAIAE10float64_2a10float64_2ax.exit.i81.i, label %B40.i.i69.i

_ZN6praxia15motion_planning6search14configurations8distanceB3v11B54c8tJTIeFIjxB2IKSgI4CrvQCk0Z4yRYcWsBAQ4s_2fqErM2AZLaAIAE10float64_2a10float64_2ax.exit.i81.i: ; preds = %B40.i.i69.i, %B44.i63.i
  %total.2.0.lcssa.i.i82.i = phi double [ 0.000000e+00, %B44.i63.i ], [ %.149.i.i79.i, %B40.i.i69.i ]
  %.169.i.i83.i = tail call double @sqrt(double %total.2.0.lcssa.i.i82.i)
  br i1 %.9540.not.i.i8, label %_ZN6praxia15motion_planning6search14configurations8distanceB3v11B54c8tJTIeFIjxB2IKSgI4CrvQCk0Z4yRYcWsBAQ4s_2fqErM2AZLaAIAE10float64_2a10float64_2ax.exit16.i97.i, label %B40.i2.i85.i

B40.i2.i85.i:                                     ; preds = %_ZN6praxia15motion_planning6search14configurations8distanceB3v11B54c8tJTIeFIjxB2IKSgI4CrvQCk0Z4yRYcWsBAQ4s_2fqErM2AZLaAIAE10float64_2a10float64_2ax.exit.i81.i, %B40.i2.i85.i
  %total.2.043.i3.i86.i = phi double [ %.149.i12.i95.i, %B40.i2.i85.i ], [ 0.000000e+00, %_ZN6praxia15motion_planning6search14configurations8distanceB3v11B54c8tJTIeFIjxB2IKSgI4CrvQCk0Z4yRYcWsBAQ4s_2fqErM2AZLaAIAE10float64_2a10float64_2ax.exit.i81.i ]
  %.1013941.i4.i87.i = phi i64 [ %.108.i5.i88.i, %B40.i2.i85.i ], [ 0, %_ZN6praxia15motion_planning6search14configurations8distanceB3v11B54c8tJTIeFIjxB2IKSgI4CrvQCk0Z4yRYcWsBAQ4s_2fqErM2AZLaAIAE10float64_2a10float64_2ax.exit.i81.i ]
  %.108.i5.i88.i = add nuw nsw i64 %.1013941.i4.i87.i, 1
  %.134.i6.i89.i = getelementptr double, ptr %.672.i, i64 %.1013941.i4.i87.i
  %.135.i7.i90.i = load double, ptr %.134.i6.i89.i, align 8, !noalias !218
  %.137.i8.i91.i = getelementptr double, ptr %.713.i, i64 %.1013941.i4.i87.i
  %.138.i9.i92.i = load double, ptr %.137.i8.i91.i, align 8, !noalias !218
  %.139.i10.i93.i = fsub double %.135.i7.i90.i, %.138.i9.i92.i
  %.147.i11.i94.i = fmul double %.139.i10.i93.i, %.139.i10.i93.i
  %.149.i12.i95.i = fadd double %total.2.043.i3.i86.i, %.147.i11.i94.i
  %exitcond.not.i13.i96.i = icmp eq i64 %arg.space.5, %.108.i5.i88.i
  br i1 %exitcond.not.i13.i96.i, label %_ZN6praxia15motion_planning6search14configurations8distanceB3v11B54c8tJTIeFIjxB2IKSgI4CrvQCk0Z4yRYcWsBAQ4s_2fqErM2AZLaAIAE10float64_2a10float64_2ax.exit16.i97.i, label %B40.i2.i85.i

_ZN6praxia15motion_planning6search14configurations8distanceB3v11B54c8tJTIeFIjxB2IKSgI4CrvQCk0Z4yRYcWsBAQ4s_2fqErM2AZLaAIAE10float64_2a10float64_2ax.exit16.i97.i: ; preds = %B40.i2.i85.i, %_ZN6praxia15motion_planning6search14configurations8distanceB3v11B54c8tJTIeFIjxB2IKSgI4CrvQCk0Z4yRYcWsBAQ4s_2fqErM2AZLaAIAE10float64_2a10float64_2ax.exit.i81.i
  %total.2.0.lcssa.i14.i98.i = phi double [ 0.000000e+00, %_ZN6praxia15motion_planning6search14configurations8distanceB3v11B54c8tJTIeFIjxB2IKSgI4CrvQCk0Z4yRYcWsBAQ4s_2fqErM2AZLaAIAE10float64_2a10float64_2ax.exit.i81.i ], [ %.149.i12.i95.i, %B40.i2.i85.i ]
  %.169.i15.i99.i = tail call double @sqrt(double %total.2.0.lcssa.i14.i98.i)
  %.10.i.i100.i = fcmp ogt double %.169.i15.i99.i, %.169.i.i83.i
  %.11.i.i101.i = select i1 %.10.i.i100.i, double %.169.i15.i99.i, double %.169.i.i83.i
  store double %.11.i.i101.i, ptr %.675.i, align 8, !noalias !221
  store double 0.000000e+00, ptr %.157.i55.i, align 8, !noalias !221
  call fastcc void @praxia_search_part_2(ptr nonnull %.157.i55.i, ptr readonly %arg.path, i64 %best.3.2.i, ptr nonnull %arg.corners, i64 %arg.space.5, ptr %arg.row)
  %.171.i104.i = load double, ptr %.157.i55.i, align 8, !noalias !221
  %.192.i105.i = getelementptr i8, ptr %.675.i, i64 16384
  store double %.171.i104.i, ptr %.192.i105.i, align 8, !noalias !221
  br label %_ZN6praxia15motion_planning6search10shortening5_openB3v40B54c8tJTIeFIjxB2IKSgI4CrvQCk0Z4yRYcWsBAQ4s_2fqErM2AZLaAIAE10float64_2axx10float64_2ax10float64_2a.exit106.i

_ZN6praxia15motion_planning6search10shortening5_openB3v40B54c8tJTIeFIjxB2IKSgI4CrvQCk0Z4yRYcWsBAQ4s_2fqErM2AZLaAIAE10float64_2axx10float64_2ax10float64_2a.exit106.i: ; preds = %_ZN6praxia15motion_planning6search14configurations8distanceB3v11B54c8tJTIeFIjxB2IKSgI4CrvQCk0Z4yRYcWsBAQ4s_2fqErM2AZLaAIAE10float64_2a10float64_2ax.exit16.i97.i, %_ZN6praxia15motion_planning6search10shortening5_openB3v40B54c8tJTIeFIjxB2IKSgI4CrvQCk0Z4yRYcWsBAQ4s_2fqErM2AZLaAIAE10float64_2axx10float64_2ax10float64_2a.exit54.i
  call void @llvm.lifetime.end.p0(ptr nonnull %.157.i55.i), !noalias !183
  br label %B1213.i

B898.i:                                           ; preds = %_ZN6praxia15motion_planning6search14configurations8distanceB3v11B54c8tJTIeFIjxB2IKSgI4CrvQCk0Z4yRYcWsBAQ4s_2fqErM2AZLaAIAE10float64_2a10float64_2ax.exit216.i
  br i1 %.739.i, label %B978.i, label %B902.i

B902.i:                                           ; preds = %B898.i
  %.883.i = add nsw i64 %best.3.2.i, 1
  %.886.i = sub nsw i64 %count.3.0480.i, %best.3.2.i
  %.10461.not.i107.i = icmp slt i64 %.886.i, 1
  br i1 %.10461.not.i107.i, label %_ZN6praxia15motion_planning6search10shortening5_moveB3v42B54c8tJTIeFIjxB2IKSgI4CrvQCk0Z4yRYcWsBAQ4s_2fqErM2AZLaAIAE10float64_2axxx10float64_2ax.exit134.i, label %B36.lr.ph.i108.i

B36.lr.ph.i108.i:                                 ; preds = %B902.i
  %5 = getelementptr i8, ptr %.675.i, i64 16384
  %6 = getelementptr double, ptr %arg.corners, i64 %.883.i
  %7 = getelementptr i8, ptr %6, i64 16384
  br label %B36.i.i26

B36.i.i26:                                        ; preds = %_ZN6praxia15motion_planning6search14configurations4copyB2v7B54c8tJTIeFIjxB2IKSgI4CrvQCk0Z4yRYcWsBAQ4s_2fqErM2AZLaAIAE10float64_2a10float64_2ax.exit9.i.i, %B36.lr.ph.i108.i
  %.1106062.i.i = phi i64 [ %.117.i.i, %_ZN6praxia15motion_planning6search14configurations4copyB2v7B54c8tJTIeFIjxB2IKSgI4CrvQCk0Z4yRYcWsBAQ4s_2fqErM2AZLaAIAE10float64_2a10float64_2ax.exit9.i.i ], [ 0, %B36.lr.ph.i108.i ]
  %8 = xor i64 %.1106062.i.i, -1
  %.159.i.i = add nsw i64 %.886.i, %8
  %.170.i.i = add i64 %count.3.0480.i, %8
  %.172.i.i = mul nsw i64 %.170.i.i, %arg.space.5
  %.174.i.i = getelementptr double, ptr %arg.path, i64 %.172.i.i
  %.176.i.i = add nsw i64 %.159.i.i, %.883.i
  %.178.i.i = mul nsw i64 %.176.i.i, %arg.space.5
  %.180.i.i = getelementptr double, ptr %arg.path, i64 %.178.i.i
  br i1 %.9540.not.i.i8, label %_ZN6praxia15motion_planning6search14configurations4copyB2v7B54c8tJTIeFIjxB2IKSgI4CrvQCk0Z4yRYcWsBAQ4s_2fqErM2AZLaAIAE10float64_2a10float64_2ax.exit9.i.i, label %B36.i2.i.i

B36.i2.i.i:                                       ; preds = %B36.i.i26, %B36.i2.i.i
  %.983941.i3.i.i = phi i64 [ %.105.i4.i.i, %B36.i2.i.i ], [ 0, %B36.i.i26 ]
  %.105.i4.i.i = add nuw nsw i64 %.983941.i3.i.i, 1
  %.131.i5.i.i = getelementptr double, ptr %.174.i.i, i64 %.983941.i3.i.i
  %.132.i6.i.i = load double, ptr %.131.i5.i.i, align 8, !noalias !222
  %.134.i7.i.i = getelementptr double, ptr %.180.i.i, i64 %.983941.i3.i.i
  store double %.132.i6.i.i, ptr %.134.i7.i.i, align 8, !noalias !222
  %exitcond.not.i8.i.i = icmp eq i64 %arg.space.5, %.105.i4.i.i
  br i1 %exitcond.not.i8.i.i, label %_ZN6praxia15motion_planning6search14configurations4copyB2v7B54c8tJTIeFIjxB2IKSgI4CrvQCk0Z4yRYcWsBAQ4s_2fqErM2AZLaAIAE10float64_2a10float64_2ax.exit9.i.i, label %B36.i2.i.i

_ZN6praxia15motion_planning6search14configurations4copyB2v7B54c8tJTIeFIjxB2IKSgI4CrvQCk0Z4yRYcWsBAQ4s_2fqErM2AZLaAIAE10float64_2a10float64_2ax.exit9.i.i: ; preds = %B36.i2.i.i, %B36.i.i26
  %.117.i.i = add nuw nsw i64 %.1106062.i.i, 1
  %.209.i.i = getelementptr double, ptr %arg.corners, i64 %.170.i.i
  %.210.i.i = load double, ptr %.209.i.i, align 8, !noalias !227
  %.214.i.i = getelementptr double, ptr %arg.corners, i64 %.176.i.i
  store double %.210.i.i, ptr %.214.i.i, align 8, !noalias !227
  %.220.i.i = getelementptr double, ptr %5, i64 %.159.i.i
  %.221.i.i = load double, ptr %.220.i.i, align 8, !noalias !227
  %.226.i.i = getelementptr double, ptr %7, i64 %.159.i.i
  store double %.221.i.i, ptr %.226.i.i, align 8, !noalias !227
  %exitcond.not.i.i27 = icmp eq i64 %.117.i.i, %.886.i
  br i1 %exitcond.not.i.i27, label %_ZN6praxia15motion_planning6search10shortening5_moveB3v42B54c8tJTIeFIjxB2IKSgI4CrvQCk0Z4yRYcWsBAQ4s_2fqErM2AZLaAIAE10float64_2axxx10float64_2ax.exit134.i, label %B36.i.i26

_ZN6praxia15motion_planning6search10shortening5_moveB3v42B54c8tJTIeFIjxB2IKSgI4CrvQCk0Z4yRYcWsBAQ4s_2fqErM2AZLaAIAE10float64_2axxx10float64_2ax.exit134.i: ; preds = %_ZN6praxia15motion_planning6search14configurations4copyB2v7B54c8tJTIeFIjxB2IKSgI4CrvQCk0Z4yRYcWsBAQ4s_2fqErM2AZLaAIAE10float64_2a10float64_2ax.exit9.i.i, %B902.i
  %.916.i = add nuw nsw i64 %count.3.0480.i, 1
  br label %B978.i

B978.i:                                           ; preds = %_ZN6praxia15motion_planning6search10shortening5_moveB3v42B54c8tJTIeFIjxB2IKSgI4CrvQCk0Z4yRYcWsBAQ4s_2fqErM2AZLaAIAE10float64_2axxx10float64_2ax.exit134.i, %B898.i
  %count.5.1.ph.i = phi i64 [ %.916.i, %_ZN6praxia15motion_planning6search10shortening5_moveB3v42B54c8tJTIeFIjxB2IKSgI4CrvQCk0Z4yRYcWsBAQ4s_2fqErM2AZLaAIAE10float64_2axxx10float64_2ax.exit134.i ], [ %count.3.0480.i, %B898.i ]
  %last.2.1.ph.i = phi i64 [ %.883.i, %_ZN6praxia15motion_planning6search10shortening5_moveB3v42B54c8tJTIeFIjxB2IKSgI4CrvQCk0Z4yRYcWsBAQ4s_2fqErM2AZLaAIAE10float64_2axxx10float64_2ax.exit134.i ], [ %best.3.2.i, %B898.i ]
  br i1 %.9540.not.i.i8, label %_ZN6praxia15motion_planning6search14configurations4copyB2v7B54c8tJTIeFIjxB2IKSgI4CrvQCk0Z4yRYcWsBAQ4s_2fqErM2AZLaAIAE10float64_2a10float64_2ax.exit.i33, label %B36.i135.i

B36.i135.i:                                       ; preds = %B978.i, %B36.i135.i
  %.983941.i.i28 = phi i64 [ %.105.i.i29, %B36.i135.i ], [ 0, %B978.i ]
  %.105.i.i29 = add nuw nsw i64 %.983941.i.i28, 1
  %.131.i.i30 = getelementptr double, ptr %arg.row, i64 %.983941.i.i28
  %.132.i.i31 = load double, ptr %.131.i.i30, align 8, !noalias !228
  %.134.i.i32 = getelementptr double, ptr %.672.i, i64 %.983941.i.i28
  store double %.132.i.i31, ptr %.134.i.i32, align 8, !noalias !228
  %exitcond.not.i136.i = icmp eq i64 %arg.space.5, %.105.i.i29
  br i1 %exitcond.not.i136.i, label %_ZN6praxia15motion_planning6search14configurations4copyB2v7B54c8tJTIeFIjxB2IKSgI4CrvQCk0Z4yRYcWsBAQ4s_2fqErM2AZLaAIAE10float64_2a10float64_2ax.exit.i33, label %B36.i135.i

_ZN6praxia15motion_planning6search14configurations4copyB2v7B54c8tJTIeFIjxB2IKSgI4CrvQCk0Z4yRYcWsBAQ4s_2fqErM2AZLaAIAE10float64_2a10float64_2ax.exit.i33: ; preds = %B36.i135.i, %B978.i
  br i1 %.739.i, label %B1118.endif.i, label %B1046.B1050_crit_edge.i

B1046.B1050_crit_edge.i:                          ; preds = %_ZN6praxia15motion_planning6search14configurations4copyB2v7B54c8tJTIeFIjxB2IKSgI4CrvQCk0Z4yRYcWsBAQ4s_2fqErM2AZLaAIAE10float64_2a10float64_2ax.exit.i33
  %.pre.i = mul nsw i64 %last.2.1.ph.i, %arg.space.5
  br label %B1050.i

B1050.i:                                          ; preds = %B1046.B1050_crit_edge.i, %B734.i
  %.974.pre-phi.i = phi i64 [ %.pre.i, %B1046.B1050_crit_edge.i ], [ %.670.i, %B734.i ]
  %count.5.1278285.i = phi i64 [ %count.5.1.ph.i, %B1046.B1050_crit_edge.i ], [ %count.3.0480.i, %B734.i ]
  %last.2.1280283.i = phi i64 [ %last.2.1.ph.i, %B1046.B1050_crit_edge.i ], [ %best.3.2.i, %B734.i ]
  %.976.i = getelementptr double, ptr %arg.path, i64 %.974.pre-phi.i
  br i1 %.9540.not.i.i8, label %B1118.endif.i, label %B36.i138.i

B36.i138.i:                                       ; preds = %B1050.i, %B36.i138.i
  %.983941.i139.i = phi i64 [ %.105.i140.i, %B36.i138.i ], [ 0, %B1050.i ]
  %.105.i140.i = add nuw nsw i64 %.983941.i139.i, 1
  %.131.i141.i = getelementptr double, ptr %.47.i, i64 %.983941.i139.i
  %.132.i142.i = load double, ptr %.131.i141.i, align 8, !noalias !231
  %.134.i143.i = getelementptr double, ptr %.976.i, i64 %.983941.i139.i
  store double %.132.i142.i, ptr %.134.i143.i, align 8, !noalias !231
  %exitcond.not.i144.i = icmp eq i64 %arg.space.5, %.105.i140.i
  br i1 %exitcond.not.i144.i, label %B1118.endif.i, label %B36.i138.i

B1164.i:                                          ; preds = %B1164.preheader.i, %_ZN6praxia15motion_planning6search10shortening5_openB3v40B54c8tJTIeFIjxB2IKSgI4CrvQCk0Z4yRYcWsBAQ4s_2fqErM2AZLaAIAE10float64_2axx10float64_2ax10float64_2a.exit197.i
  %.1090385389.i = phi i64 [ %.1100.i, %_ZN6praxia15motion_planning6search10shortening5_openB3v40B54c8tJTIeFIjxB2IKSgI4CrvQCk0Z4yRYcWsBAQ4s_2fqErM2AZLaAIAE10float64_2axx10float64_2ax10float64_2a.exit197.i ], [ %.1048.i, %B1164.preheader.i ]
  %.1097386388.i = phi i64 [ %.1104.i, %_ZN6praxia15motion_planning6search10shortening5_openB3v40B54c8tJTIeFIjxB2IKSgI4CrvQCk0Z4yRYcWsBAQ4s_2fqErM2AZLaAIAE10float64_2axx10float64_2ax10float64_2a.exit197.i ], [ %.1005.i, %B1164.preheader.i ]
  call void @llvm.lifetime.start.p0(ptr nonnull %.157.i146.i), !noalias !183
  %.23.i148.i = icmp sgt i64 %.1097386388.i, 0
  %.34.i152.i = icmp slt i64 %.1097386388.i, %.30.i151.i
  %or.cond220.i = select i1 %.23.i148.i, i1 %.34.i152.i, i1 false
  br i1 %or.cond220.i, label %B44.i154.i, label %_ZN6praxia15motion_planning6search10shortening5_openB3v40B54c8tJTIeFIjxB2IKSgI4CrvQCk0Z4yRYcWsBAQ4s_2fqErM2AZLaAIAE10float64_2axx10float64_2ax10float64_2a.exit197.i

B44.i154.i:                                       ; preds = %B1164.i
  %.57.i155.i = mul nsw i64 %.1097386388.i, %arg.space.5
  %.59.i156.i = getelementptr double, ptr %arg.path, i64 %.57.i155.i
  %.63.i158.i = getelementptr double, ptr %.59.i156.i, i64 %.679.i
  br i1 %.9540.not.i.i8, label %_ZN6praxia15motion_planning6search14configurations8distanceB3v11B54c8tJTIeFIjxB2IKSgI4CrvQCk0Z4yRYcWsBAQ4s_2fqErM2AZLaAIAE10float64_2a10float64_2ax.exit.i172.i, label %B40.i.i160.i

B40.i.i160.i:                                     ; preds = %B44.i154.i, %B40.i.i160.i
  %total.2.043.i.i161.i = phi double [ %.149.i.i170.i, %B40.i.i160.i ], [ 0.000000e+00, %B44.i154.i ]
  %.1013941.i.i162.i = phi i64 [ %.108.i.i163.i, %B40.i.i160.i ], [ 0, %B44.i154.i ]
  %.108.i.i163.i = add nuw nsw i64 %.1013941.i.i162.i, 1
  %.134.i.i164.i = getelementptr double, ptr %.63.i158.i, i64 %.1013941.i.i162.i
  %.135.i.i165.i = load double, ptr %.134.i.i164.i, align 8, !noalias !234
  %.137.i.i166.i = getelementptr double, ptr %.59.i156.i, i64 %.1013941.i.i162.i
  %.138.i.i167.i = load double, ptr %.137.i.i166.i, align 8, !noalias !234
  %.139.i.i168.i = fsub double %.135.i.i165.i, %.138.i.i167.i
  %.147.i.i169.i = fmul double %.139.i.i168.i, %.139.i.i168.i
  %.149.i.i170.i = fadd double %total.2.043.i.i161.i, %.147.i.i169.i
  %exitcond.not.i.i171.i = icmp eq i64 %arg.space.5, %.108.i.i163.i
  br i1 %exitcond.not.i.i171.i, label %_ZN6praxia15motion_planning6search14configurations8distanceB3v11B54c8tJTIeFIjxB2IKSgI4CrvQCk0Z4yRYcWsBAQ4s_2fqErM2AZLaAIAE10float64_2a10float64_2ax.exit.i172.i, label %B40.i.i160.i

_ZN6praxia15motion_planning6search14configurations8distanceB3v11B54c8tJTIeFIjxB2IKSgI4CrvQCk0Z4yRYcWsBAQ4s_2fqErM2AZLaAIAE10float64_2a10float64_2ax.exit.i172.i: ; preds = %B40.i.i160.i, %B44.i154.i
  %total.2.0.lcssa.i.i173.i = phi double [ 0.000000e+00, %B44.i154.i ], [ %.149.i.i170.i, %B40.i.i160.i ]
  %.169.i.i174.i = tail call double @sqrt(double %total.2.0.lcssa.i.i173.i)
  %.93.i175.i = getelementptr double, ptr %.59.i156.i, i64 %arg.space.5
  br i1 %.9540.not.i.i8, label %_ZN6praxia15motion_planning6search14configurations8distanceB3v11B54c8tJTIeFIjxB2IKSgI4CrvQCk0Z4yRYcWsBAQ4s_2fqErM2AZLaAIAE10float64_2a10float64_2ax.exit16.i188.i, label %B40.i2.i176.i

B40.i2.i176.i:                                    ; preds = %_ZN6praxia15motion_planning6search14configurations8distanceB3v11B54c8tJTIeFIjxB2IKSgI4CrvQCk0Z4yRYcWsBAQ4s_2fqErM2AZLaAIAE10float64_2a10float64_2ax.exit.i172.i, %B40.i2.i176.i
  %total.2.043.i3.i177.i = phi double [ %.149.i12.i186.i, %B40.i2.i176.i ], [ 0.000000e+00, %_ZN6praxia15motion_planning6search14configurations8distanceB3v11B54c8tJTIeFIjxB2IKSgI4CrvQCk0Z4yRYcWsBAQ4s_2fqErM2AZLaAIAE10float64_2a10float64_2ax.exit.i172.i ]
  %.1013941.i4.i178.i = phi i64 [ %.108.i5.i179.i, %B40.i2.i176.i ], [ 0, %_ZN6praxia15motion_planning6search14configurations8distanceB3v11B54c8tJTIeFIjxB2IKSgI4CrvQCk0Z4yRYcWsBAQ4s_2fqErM2AZLaAIAE10float64_2a10float64_2ax.exit.i172.i ]
  %.108.i5.i179.i = add nuw nsw i64 %.1013941.i4.i178.i, 1
  %.134.i6.i180.i = getelementptr double, ptr %.59.i156.i, i64 %.1013941.i4.i178.i
  %.135.i7.i181.i = load double, ptr %.134.i6.i180.i, align 8, !noalias !239
  %.137.i8.i182.i = getelementptr double, ptr %.93.i175.i, i64 %.1013941.i4.i178.i
  %.138.i9.i183.i = load double, ptr %.137.i8.i182.i, align 8, !noalias !239
  %.139.i10.i184.i = fsub double %.135.i7.i181.i, %.138.i9.i183.i
  %.147.i11.i185.i = fmul double %.139.i10.i184.i, %.139.i10.i184.i
  %.149.i12.i186.i = fadd double %total.2.043.i3.i177.i, %.147.i11.i185.i
  %exitcond.not.i13.i187.i = icmp eq i64 %arg.space.5, %.108.i5.i179.i
  br i1 %exitcond.not.i13.i187.i, label %_ZN6praxia15motion_planning6search14configurations8distanceB3v11B54c8tJTIeFIjxB2IKSgI4CrvQCk0Z4yRYcWsBAQ4s_2fqErM2AZLaAIAE10float64_2a10float64_2ax.exit16.i188.i, label %B40.i2.i176.i

_ZN6praxia15motion_planning6search14configurations8distanceB3v11B54c8tJTIeFIjxB2IKSgI4CrvQCk0Z4yRYcWsBAQ4s_2fqErM2AZLaAIAE10float64_2a10float64_2ax.exit16.i188.i: ; preds = %B40.i2.i176.i, %_ZN6praxia15motion_planning6search14configurations8distanceB3v11B54c8tJTIeFIjxB2IKSgI4CrvQCk0Z4yRYcWsBAQ4s_2fqErM2AZLaAIAE10float64_2a10float64_2ax.exit.i172.i
  %total.2.0.lcssa.i14.i189.i = phi double [ 0.000000e+00, %_ZN6praxia15motion_planning6search14configurations8distanceB3v11B54c8tJTIeFIjxB2IKSgI4CrvQCk0Z4yRYcWsBAQ4s_2fqErM2AZLaAIAE10float64_2a10float64_2ax.exit.i172.i ], [ %.149.i12.i186.i, %B40.i2.i176.i ]
  %.169.i15.i190.i = tail call double @sqrt(double %total.2.0.lcssa.i14.i189.i)
  %.10.i.i191.i = fcmp ogt double %.169.i15.i190.i, %.169.i.i174.i
  %.11.i.i192.i = select i1 %.10.i.i191.i, double %.169.i15.i190.i, double %.169.i.i174.i
  %.149.i193.i = getelementptr double, ptr %arg.corners, i64 %.1097386388.i
  store double %.11.i.i192.i, ptr %.149.i193.i, align 8, !noalias !242
  store double 0.000000e+00, ptr %.157.i146.i, align 8, !noalias !242
  call fastcc void @praxia_search_part_2(ptr nonnull %.157.i146.i, ptr readonly %arg.path, i64 %.1097386388.i, ptr %arg.corners, i64 %arg.space.5, ptr %arg.row)
  %.171.i195.i = load double, ptr %.157.i146.i, align 8, !noalias !242
  %.192.i196.i = getelementptr i8, ptr %.149.i193.i, i64 16384
  store double %.171.i195.i, ptr %.192.i196.i, align 8, !noalias !242
  br label %_ZN6praxia15motion_planning6search10shortening5_openB3v40B54c8tJTIeFIjxB2IKSgI4CrvQCk0Z4yRYcWsBAQ4s_2fqErM2AZLaAIAE10float64_2axx10float64_2ax10float64_2a.exit197.i

_ZN6praxia15motion_planning6search10shortening5_openB3v40B54c8tJTIeFIjxB2IKSgI4CrvQCk0Z4yRYcWsBAQ4s_2fqErM2AZLaAIAE10float64_2axx10float64_2ax10float64_2a.exit197.i: ; preds = %_ZN6praxia15motion_planning6search14configurations8distanceB3v11B54c8tJTIeFIjxB2IKSgI4CrvQCk0Z4yRYcWsBAQ4s_2fqErM2AZLaAIAE10float64_2a10float64_2ax.exit16.i188.i, %B1164.i
  call void @llvm.lifetime.end.p0(ptr nonnull %.157.i146.i), !noalias !183
  %.1104.i = add i64 %.1097386388.i, 1
  %.1100.i = add nsw i64 %.1090385389.i, -1
  %.1091.i = icmp sgt i64 %.1090385389.i, 1
  br i1 %.1091.i, label %B1164.i, label %B1213.i

B1213.i:                                          ; preds = %_ZN6praxia15motion_planning6search10shortening5_openB3v40B54c8tJTIeFIjxB2IKSgI4CrvQCk0Z4yRYcWsBAQ4s_2fqErM2AZLaAIAE10float64_2axx10float64_2ax10float64_2a.exit197.i, %B1118.endif.i, %B376.endif.endif.thread.i, %_ZN6praxia15motion_planning6search10shortening5_openB3v40B54c8tJTIeFIjxB2IKSgI4CrvQCk0Z4yRYcWsBAQ4s_2fqErM2AZLaAIAE10float64_2axx10float64_2ax10float64_2a.exit106.i
  %count.4.1.i13 = phi i64 [ %count.5.1278286.i, %B1118.endif.i ], [ %count.3.0480.i, %B376.endif.endif.thread.i ], [ %.346.i, %_ZN6praxia15motion_planning6search10shortening5_openB3v40B54c8tJTIeFIjxB2IKSgI4CrvQCk0Z4yRYcWsBAQ4s_2fqErM2AZLaAIAE10float64_2axx10float64_2ax10float64_2a.exit106.i ], [ %count.5.1278286.i, %_ZN6praxia15motion_planning6search10shortening5_openB3v40B54c8tJTIeFIjxB2IKSgI4CrvQCk0Z4yRYcWsBAQ4s_2fqErM2AZLaAIAE10float64_2axx10float64_2ax10float64_2a.exit197.i ]
  %.300.i = icmp sgt i64 %.299393479.i, 1
  br i1 %.300.i, label %B218.endif.i, label %_ZN6praxia15motion_planning6search10shortening12_cut_cornersB3v39B54c8tJTIeFIjxB2IKSgI4CrvQCk0Z4yRYcWsBAQ4s_2fqErM2AZLaAIAE89Space_28int64_2c_20int64_2c_20int64_2c_20float64_2c_20float64_2c_20int64_2c_20int64_2a_2910float64_2axxd10float64_2a10float64_2a.exit

B184.endif.i:                                     ; preds = %_ZN6praxia15motion_planning6search10shortening5_openB3v40B54c8tJTIeFIjxB2IKSgI4CrvQCk0Z4yRYcWsBAQ4s_2fqErM2AZLaAIAE10float64_2axx10float64_2ax10float64_2a.exit.i, %_ZN6praxia15motion_planning6search10shortening11path_lengthB3v35B54c8tJTIeFIjxB2IKSgI4CrvQCk0Z4yRYcWsBAQ4s_2fqErM2AZLaAIAE10float64_2axx.exit
  %.300475.not.i = icmp slt i64 %arg.cuts, 1
  br i1 %.300475.not.i, label %_ZN6praxia15motion_planning6search10shortening12_cut_cornersB3v39B54c8tJTIeFIjxB2IKSgI4CrvQCk0Z4yRYcWsBAQ4s_2fqErM2AZLaAIAE89Space_28int64_2c_20int64_2c_20int64_2c_20float64_2c_20float64_2c_20int64_2c_20int64_2a_2910float64_2axxd10float64_2a10float64_2a.exit, label %B218.endif.lr.ph.i

B218.endif.lr.ph.i:                               ; preds = %B184.endif.i
  %.679.i = sub i64 0, %arg.space.5
  %.14.i.i4 = getelementptr i8, ptr %arg.space.6, i64 16
  %.20.i.i5 = ptrtoint ptr %arg.row to i64
  %.21.i.i6 = ptrtoint ptr %.47.i to i64
  %.25.i.i7 = inttoptr i64 %arg.space.0 to ptr
  %.9540.not.i.i8 = icmp slt i64 %arg.space.5, 1
  br label %B218.endif.i

B218.endif.i:                                     ; preds = %B218.endif.lr.ph.i, %B1213.i
  %count.3.0480.i = phi i64 [ %count.4.1.i, %B218.endif.lr.ph.i ], [ %count.4.1.i13, %B1213.i ]
  %.299393479.i = phi i64 [ %arg.cuts, %B218.endif.lr.ph.i ], [ %.309.i, %B1213.i ]
  %.309.i = add nsw i64 %.299393479.i, -1
  %.346.i = add nsw i64 %count.3.0480.i, -1
  %.383.i = add i64 %count.3.0480.i, -2
  %.426377.not.i = icmp slt i64 %.383.i, 1
  br i1 %.426377.not.i, label %_ZN6praxia15motion_planning6search10shortening12_cut_cornersB3v39B54c8tJTIeFIjxB2IKSgI4CrvQCk0Z4yRYcWsBAQ4s_2fqErM2AZLaAIAE89Space_28int64_2c_20int64_2c_20int64_2c_20float64_2c_20float64_2c_20int64_2c_20int64_2a_2910float64_2axxd10float64_2a10float64_2a.exit, label %B278.i

B376.endif.endif.i:                               ; preds = %B376.i
  %.670.i = mul nsw i64 %best.3.2.i, %arg.space.5
  %.672.i = getelementptr double, ptr %arg.path, i64 %.670.i
  %.675.i = getelementptr double, ptr %arg.corners, i64 %best.3.2.i
  %.676.i = load double, ptr %.675.i, align 8, !noalias !183
  %.680.i = getelementptr double, ptr %.672.i, i64 %.679.i
  br i1 %.9540.not.i.i8, label %_ZN6praxia15motion_planning6search14configurations8distanceB3v11B54c8tJTIeFIjxB2IKSgI4CrvQCk0Z4yRYcWsBAQ4s_2fqErM2AZLaAIAE10float64_2a10float64_2ax.exit.i23, label %B40.i.i14

B40.i.i14:                                        ; preds = %B376.endif.endif.i, %B40.i.i14
  %total.2.043.i.i15 = phi double [ %.149.i199.i, %B40.i.i14 ], [ 0.000000e+00, %B376.endif.endif.i ]
  %.1013941.i.i16 = phi i64 [ %.108.i.i17, %B40.i.i14 ], [ 0, %B376.endif.endif.i ]
  %.108.i.i17 = add nuw nsw i64 %.1013941.i.i16, 1
  %.134.i198.i = getelementptr double, ptr %.680.i, i64 %.1013941.i.i16
  %.135.i.i18 = load double, ptr %.134.i198.i, align 8, !noalias !243
  %.137.i.i19 = getelementptr double, ptr %.672.i, i64 %.1013941.i.i16
  %.138.i.i20 = load double, ptr %.137.i.i19, align 8, !noalias !243
  %.139.i.i21 = fsub double %.135.i.i18, %.138.i.i20
  %.147.i.i22 = fmul double %.139.i.i21, %.139.i.i21
  %.149.i199.i = fadd double %total.2.043.i.i15, %.147.i.i22
  %exitcond.not.i200.i = icmp eq i64 %arg.space.5, %.108.i.i17
  br i1 %exitcond.not.i200.i, label %_ZN6praxia15motion_planning6search14configurations8distanceB3v11B54c8tJTIeFIjxB2IKSgI4CrvQCk0Z4yRYcWsBAQ4s_2fqErM2AZLaAIAE10float64_2a10float64_2ax.exit.i23, label %B40.i.i14

_ZN6praxia15motion_planning6search14configurations8distanceB3v11B54c8tJTIeFIjxB2IKSgI4CrvQCk0Z4yRYcWsBAQ4s_2fqErM2AZLaAIAE10float64_2a10float64_2ax.exit.i23: ; preds = %B40.i.i14, %B376.endif.endif.i
  %total.2.0.lcssa.i.i24 = phi double [ 0.000000e+00, %B376.endif.endif.i ], [ %.149.i199.i, %B40.i.i14 ]
  %.169.i.i25 = tail call double @sqrt(double %total.2.0.lcssa.i.i24)
  %.713.i = getelementptr double, ptr %.672.i, i64 %arg.space.5
  br i1 %.9540.not.i.i8, label %_ZN6praxia15motion_planning6search14configurations8distanceB3v11B54c8tJTIeFIjxB2IKSgI4CrvQCk0Z4yRYcWsBAQ4s_2fqErM2AZLaAIAE10float64_2a10float64_2ax.exit216.i, label %B40.i202.i

B40.i202.i:                                       ; preds = %_ZN6praxia15motion_planning6search14configurations8distanceB3v11B54c8tJTIeFIjxB2IKSgI4CrvQCk0Z4yRYcWsBAQ4s_2fqErM2AZLaAIAE10float64_2a10float64_2ax.exit.i23, %B40.i202.i
  %total.2.043.i203.i = phi double [ %.149.i212.i, %B40.i202.i ], [ 0.000000e+00, %_ZN6praxia15motion_planning6search14configurations8distanceB3v11B54c8tJTIeFIjxB2IKSgI4CrvQCk0Z4yRYcWsBAQ4s_2fqErM2AZLaAIAE10float64_2a10float64_2ax.exit.i23 ]
  %.1013941.i204.i = phi i64 [ %.108.i205.i, %B40.i202.i ], [ 0, %_ZN6praxia15motion_planning6search14configurations8distanceB3v11B54c8tJTIeFIjxB2IKSgI4CrvQCk0Z4yRYcWsBAQ4s_2fqErM2AZLaAIAE10float64_2a10float64_2ax.exit.i23 ]
  %.108.i205.i = add nuw nsw i64 %.1013941.i204.i, 1
  %.134.i206.i = getelementptr double, ptr %.672.i, i64 %.1013941.i204.i
  %.135.i207.i = load double, ptr %.134.i206.i, align 8, !noalias !246
  %.137.i208.i = getelementptr double, ptr %.713.i, i64 %.1013941.i204.i
  %.138.i209.i = load double, ptr %.137.i208.i, align 8, !noalias !246
  %.139.i210.i = fsub double %.135.i207.i, %.138.i209.i
  %.147.i211.i = fmul double %.139.i210.i, %.139.i210.i
  %.149.i212.i = fadd double %total.2.043.i203.i, %.147.i211.i
  %exitcond.not.i213.i = icmp eq i64 %arg.space.5, %.108.i205.i
  br i1 %exitcond.not.i213.i, label %_ZN6praxia15motion_planning6search14configurations8distanceB3v11B54c8tJTIeFIjxB2IKSgI4CrvQCk0Z4yRYcWsBAQ4s_2fqErM2AZLaAIAE10float64_2a10float64_2ax.exit216.i, label %B40.i202.i

_ZN6praxia15motion_planning6search14configurations8distanceB3v11B54c8tJTIeFIjxB2IKSgI4CrvQCk0Z4yRYcWsBAQ4s_2fqErM2AZLaAIAE10float64_2a10float64_2ax.exit216.i: ; preds = %B40.i202.i, %_ZN6praxia15motion_planning6search14configurations8distanceB3v11B54c8tJTIeFIjxB2IKSgI4CrvQCk0Z4yRYcWsBAQ4s_2fqErM2AZLaAIAE10float64_2a10float64_2ax.exit.i23
  %total.2.0.lcssa.i214.i = phi double [ 0.000000e+00, %_ZN6praxia15motion_planning6search14configurations8distanceB3v11B54c8tJTIeFIjxB2IKSgI4CrvQCk0Z4yRYcWsBAQ4s_2fqErM2AZLaAIAE10float64_2a10float64_2ax.exit.i23 ], [ %.149.i212.i, %B40.i202.i ]
  %.169.i215.i = tail call double @sqrt(double %total.2.0.lcssa.i214.i)
  %.706.i = fcmp ult double %.676.i, %.169.i.i25
  %.739.i = fcmp oge double %.676.i, %.169.i215.i
  br i1 %.706.i, label %B898.i, label %B734.i

B376.endif.endif.thread.i:                        ; preds = %B376.i
  %.624.i = getelementptr double, ptr %arg.corners, i64 %best.3.2.i
  %.625.i = load double, ptr %.624.i, align 8, !noalias !183
  %.626.i = fmul double %.625.i, 5.000000e-01
  store double %.626.i, ptr %.624.i, align 8, !noalias !183
  store double 0.000000e+00, ptr %.637.i, align 8, !noalias !183
  call fastcc void @praxia_search_part_2(ptr nonnull %.637.i, ptr %arg.path, i64 %best.3.2.i, ptr nonnull %arg.corners, i64 %arg.space.5, ptr %arg.row)
  %.651.i = load double, ptr %.637.i, align 8, !noalias !183
  %.663.i = getelementptr double, ptr %.34.i, i64 %best.3.2.i
  store double %.651.i, ptr %.663.i, align 8, !noalias !183
  br label %B1213.i

B1118.endif.i:                                    ; preds = %B36.i138.i, %B1050.i, %_ZN6praxia15motion_planning6search14configurations4copyB2v7B54c8tJTIeFIjxB2IKSgI4CrvQCk0Z4yRYcWsBAQ4s_2fqErM2AZLaAIAE10float64_2a10float64_2ax.exit.i33
  %count.5.1278286.i = phi i64 [ %count.5.1.ph.i, %_ZN6praxia15motion_planning6search14configurations4copyB2v7B54c8tJTIeFIjxB2IKSgI4CrvQCk0Z4yRYcWsBAQ4s_2fqErM2AZLaAIAE10float64_2a10float64_2ax.exit.i33 ], [ %count.5.1278285.i, %B1050.i ], [ %count.5.1278285.i, %B36.i138.i ]
  %last.2.1280284.i = phi i64 [ %last.2.1.ph.i, %_ZN6praxia15motion_planning6search14configurations4copyB2v7B54c8tJTIeFIjxB2IKSgI4CrvQCk0Z4yRYcWsBAQ4s_2fqErM2AZLaAIAE10float64_2a10float64_2ax.exit.i33 ], [ %last.2.1280283.i, %B1050.i ], [ %last.2.1280283.i, %B36.i138.i ]
  %reass.sub.i = sub i64 %last.2.1280284.i, %best.3.2.i
  %.1048.i = add i64 %reass.sub.i, 3
  %.1091387.not.i = icmp slt i64 %.1048.i, 1
  br i1 %.1091387.not.i, label %B1213.i, label %B1164.preheader.i

B1164.preheader.i:                                ; preds = %B1118.endif.i
  %.1005.i = add nsw i64 %best.3.2.i, -1
  %.30.i151.i = add nsw i64 %count.5.1278286.i, -1
  br label %B1164.i

_ZN6praxia15motion_planning6search10shortening12_cut_cornersB3v39B54c8tJTIeFIjxB2IKSgI4CrvQCk0Z4yRYcWsBAQ4s_2fqErM2AZLaAIAE89Space_28int64_2c_20int64_2c_20int64_2c_20float64_2c_20float64_2c_20int64_2c_20int64_2a_2910float64_2axxd10float64_2a10float64_2a.exit: ; preds = %B326.i, %B1213.i, %B218.endif.i, %B184.endif.i
  %count.3.0.lcssa.i = phi i64 [ %count.4.1.i, %B184.endif.i ], [ %count.3.0480.i, %B218.endif.i ], [ %count.4.1.i13, %B1213.i ], [ %count.3.0480.i, %B326.i ]
  call void @llvm.lifetime.end.p0(ptr nonnull %.554.i)
  call void @llvm.lifetime.end.p0(ptr nonnull %.637.i)
  %.32.i35 = icmp sgt i64 %count.3.0.lcssa.i, 2
  br i1 %.32.i35, label %B40.preheader.i37, label %common.ret

B40.preheader.i37:                                ; preds = %_ZN6praxia15motion_planning6search10shortening12_cut_cornersB3v39B54c8tJTIeFIjxB2IKSgI4CrvQCk0Z4yRYcWsBAQ4s_2fqErM2AZLaAIAE89Space_28int64_2c_20int64_2c_20int64_2c_20float64_2c_20float64_2c_20int64_2c_20int64_2a_2910float64_2axxd10float64_2a10float64_2a.exit
  %.14.i.i38 = getelementptr i8, ptr %arg.space.6, i64 16
  %.25.i.i39 = inttoptr i64 %arg.space.0 to ptr
  br label %B40.i40

B40.i40:                                          ; preds = %B480.i52, %B40.preheader.i37
  %count.2.0.i41 = phi i64 [ %count.3.1.i53, %B480.i52 ], [ %count.3.0.lcssa.i, %B40.preheader.i37 ]
  %here.2.0.i42 = phi i64 [ %.65.i46, %B480.i52 ], [ 0, %B40.preheader.i37 ]
  %.49.i43 = icmp eq i64 %here.2.0.i42, 0
  %spec.select.v.i44 = select i1 %.49.i43, i64 -2, i64 -1
  %spec.select.i45 = add nsw i64 %spec.select.v.i44, %count.2.0.i41
  %.65.i46 = add nuw nsw i64 %here.2.0.i42, 1
  %.67.i47 = icmp sgt i64 %spec.select.i45, %.65.i46
  br i1 %.67.i47, label %B90.i73, label %B322.i48

B90.i73:                                          ; preds = %B40.i40
  %.79.i74 = mul nsw i64 %here.2.0.i42, %arg.space.5
  %.81.i75 = getelementptr double, ptr %arg.path, i64 %.79.i74
  %.84.i76 = mul nsw i64 %spec.select.i45, %arg.space.5
  %.88.i77 = getelementptr double, ptr %arg.path, i64 %.84.i76
  %.15.i.i78 = load i64, ptr %.14.i.i38, align 8, !noalias !249
  %.16.i.i79 = add nsw i64 %.15.i.i78, 1
  store i64 %.16.i.i79, ptr %.14.i.i38, align 8, !noalias !249
  %.20.i.i80 = ptrtoint ptr %.81.i75 to i64
  %.21.i.i81 = ptrtoint ptr %.88.i77 to i64
  %.26.i.i82 = tail call i32 %.25.i.i39(i64 %.20.i.i80, i64 %.21.i.i81, i64 %arg.space.2, double %arg.space.3, double %arg.space.4), !noalias !249
  %.28.i.not.i83 = icmp eq i32 %.26.i.i82, 1
  br i1 %.28.i.not.i83, label %B322.i48, label %B192.i84

B192.i84:                                         ; preds = %B90.i73, %B220.i88
  %leap.4.2.i85 = phi i64 [ %.130.i86, %B220.i88 ], [ %spec.select.i45, %B90.i73 ]
  %.130.i86 = add nsw i64 %leap.4.2.i85, -1
  %.142.i87 = icmp sgt i64 %.130.i86, %.65.i46
  br i1 %.142.i87, label %B220.i88, label %B322.i48

B220.i88:                                         ; preds = %B192.i84
  %.158.i89 = mul nsw i64 %.130.i86, %arg.space.5
  %.162.i90 = getelementptr double, ptr %arg.path, i64 %.158.i89
  %.15.i2.i91 = load i64, ptr %.14.i.i38, align 8, !noalias !254
  %.16.i3.i92 = add nsw i64 %.15.i2.i91, 1
  store i64 %.16.i3.i92, ptr %.14.i.i38, align 8, !noalias !254
  %.21.i5.i93 = ptrtoint ptr %.162.i90 to i64
  %.26.i7.i94 = tail call i32 %.25.i.i39(i64 %.20.i.i80, i64 %.21.i5.i93, i64 %arg.space.2, double %arg.space.3, double %arg.space.4), !noalias !254
  %.28.i8.not.i95 = icmp eq i32 %.26.i7.i94, 1
  br i1 %.28.i8.not.i95, label %B322.i48, label %B192.i84

B322.i48:                                         ; preds = %B220.i88, %B192.i84, %B90.i73, %B40.i40
  %leap.5.1.i49 = phi i64 [ %spec.select.i45, %B90.i73 ], [ %spec.select.i45, %B40.i40 ], [ %.130.i86, %B192.i84 ], [ %.130.i86, %B220.i88 ]
  %9 = xor i64 %here.2.0.i42, -1
  %.216.i50 = add i64 %leap.5.1.i49, %9
  %.221.i51 = icmp sgt i64 %.216.i50, 0
  br i1 %.221.i51, label %B350.i56, label %B480.i52

B350.i56:                                         ; preds = %B322.i48
  %.226.i57 = mul nsw i64 %leap.5.1.i49, %arg.space.5
  %.228.i58 = getelementptr double, ptr %arg.path, i64 %.226.i57
  %.232.i59 = mul nsw i64 %.65.i46, %arg.space.5
  %.234.i60 = getelementptr double, ptr %arg.path, i64 %.232.i59
  %.237.i61 = sub nsw i64 %count.2.0.i41, %leap.5.1.i49
  %.241.i62 = mul nsw i64 %.237.i61, %arg.space.5
  %.9240.not.i.i63 = icmp slt i64 %.241.i62, 1
  br i1 %.9240.not.i.i63, label %_ZN6praxia15motion_planning6search14configurations4copyB2v7B54c8tJTIeFIjxB2IKSgI4CrvQCk0Z4yRYcWsBAQ4s_2fqErM2AZLaAIAE10float64_2a10float64_2ax.exit.i71, label %B36.i.i64

B36.i.i64:                                        ; preds = %B350.i56, %B36.i.i64
  %.983941.i.i65 = phi i64 [ %.105.i.i66, %B36.i.i64 ], [ 0, %B350.i56 ]
  %.105.i.i66 = add nuw nsw i64 %.983941.i.i65, 1
  %.131.i.i67 = getelementptr double, ptr %.228.i58, i64 %.983941.i.i65
  %.132.i.i68 = load double, ptr %.131.i.i67, align 8, !noalias !257
  %.134.i.i69 = getelementptr double, ptr %.234.i60, i64 %.983941.i.i65
  store double %.132.i.i68, ptr %.134.i.i69, align 8, !noalias !257
  %exitcond.not.i.i70 = icmp eq i64 %.241.i62, %.105.i.i66
  br i1 %exitcond.not.i.i70, label %_ZN6praxia15motion_planning6search14configurations4copyB2v7B54c8tJTIeFIjxB2IKSgI4CrvQCk0Z4yRYcWsBAQ4s_2fqErM2AZLaAIAE10float64_2a10float64_2ax.exit.i71, label %B36.i.i64

_ZN6praxia15motion_planning6search14configurations4copyB2v7B54c8tJTIeFIjxB2IKSgI4CrvQCk0Z4yRYcWsBAQ4s_2fqErM2AZLaAIAE10float64_2a10float64_2ax.exit.i71: ; preds = %B36.i.i64, %B350.i56
  %.268.i72 = sub nsw i64 %count.2.0.i41, %.216.i50
  br label %B480.i52

B480.i52:                                         ; preds = %_ZN6praxia15motion_planning6search14configurations4copyB2v7B54c8tJTIeFIjxB2IKSgI4CrvQCk0Z4yRYcWsBAQ4s_2fqErM2AZLaAIAE10float64_2a10float64_2ax.exit.i71, %B322.i48
  %count.3.1.i53 = phi i64 [ %.268.i72, %_ZN6praxia15motion_planning6search14configurations4copyB2v7B54c8tJTIeFIjxB2IKSgI4CrvQCk0Z4yRYcWsBAQ4s_2fqErM2AZLaAIAE10float64_2a10float64_2ax.exit.i71 ], [ %count.2.0.i41, %B322.i48 ]
  %.291.i54 = add nsw i64 %count.3.1.i53, -2
  %.294.i55 = icmp slt i64 %.65.i46, %.291.i54
  br i1 %.294.i55, label %B40.i40, label %common.ret

B30.endif:                                        ; preds = %B30
  %.105 = getelementptr double, ptr %arg.path, i64 %arg.space.5
  %.9240.not.i = icmp slt i64 %arg.space.5, 1
  br i1 %.9240.not.i, label %common.ret, label %B36.i

B36.i:                                            ; preds = %B30.endif, %B36.i
  %.983941.i = phi i64 [ %.105.i, %B36.i ], [ 0, %B30.endif ]
  %.105.i = add nuw nsw i64 %.983941.i, 1
  %.131.i = getelementptr double, ptr %.45, i64 %.983941.i
  %.132.i = load double, ptr %.131.i, align 8, !noalias !260
  %.134.i = getelementptr double, ptr %.105, i64 %.983941.i
  store double %.132.i, ptr %.134.i, align 8, !noalias !260
  %exitcond.not.i97 = icmp eq i64 %arg.space.5, %.105.i
  br i1 %exitcond.not.i97, label %common.ret, label %B36.i

common.ret:                                       ; preds = %B480.i52, %B36.i, %B30.endif, %_ZN6praxia15motion_planning6search10shortening12_cut_cornersB3v39B54c8tJTIeFIjxB2IKSgI4CrvQCk0Z4yRYcWsBAQ4s_2fqErM2AZLaAIAE89Space_28int64_2c_20int64_2c_20int64_2c_20float64_2c_20float64_2c_20int64_2c_20int64_2a_2910float64_2axxd10float64_2a10float64_2a.exit
  %storemerge = phi i64 [ 2, %B36.i ], [ %count.3.0.lcssa.i, %_ZN6praxia15motion_planning6search10shortening12_cut_cornersB3v39B54c8tJTIeFIjxB2IKSgI4CrvQCk0Z4yRYcWsBAQ4s_2fqErM2AZLaAIAE89Space_28int64_2c_20int64_2c_20int64_2c_20float64_2c_20float64_2c_20int64_2c_20int64_2a_2910float64_2axxd10float64_2a10float64_2a.exit ], [ 2, %B30.endif ], [ %count.3.1.i53, %B480.i52 ]
  store i64 %storemerge, ptr %retptr, align 8
  ret void
}

; Function Attrs: nofree norecurse nosync nounwind memory(argmem: readwrite)
define internal fastcc void @praxia_search_part_2(ptr noalias nonnull writeonly captures(none) %retptr, ptr readonly captures(none) %arg.path, i64 range(i64 1, 0) %arg.corner, ptr readonly captures(none) %arg.corners, i64 %arg.n, ptr captures(none) %arg.row) unnamed_addr #3 {
B0:
  %.14 = mul nsw i64 %arg.n, %arg.corner
  %.15 = getelementptr double, ptr %arg.path, i64 %.14
  %.16 = getelementptr double, ptr %arg.corners, i64 %arg.corner
  %.17 = load double, ptr %.16, align 8
  %.26 = sub i64 0, %arg.n
  %.28 = getelementptr double, ptr %.15, i64 %.26
  %.9540.not.i = icmp slt i64 %arg.n, 1
  br i1 %.9540.not.i, label %_ZN6praxia15motion_planning6search14configurations8distanceB3v11B54c8tJTIeFIjxB2IKSgI4CrvQCk0Z4yRYcWsBAQ4s_2fqErM2AZLaAIAE10float64_2a10float64_2ax.exit, label %B40.i

B40.i:                                            ; preds = %B0, %B40.i
  %total.2.043.i = phi double [ %.149.i, %B40.i ], [ 0.000000e+00, %B0 ]
  %.1013941.i = phi i64 [ %.108.i, %B40.i ], [ 0, %B0 ]
  %.108.i = add nuw nsw i64 %.1013941.i, 1
  %.134.i = getelementptr double, ptr %.28, i64 %.1013941.i
  %.135.i = load double, ptr %.134.i, align 8, !noalias !263
  %.137.i = getelementptr double, ptr %.15, i64 %.1013941.i
  %.138.i = load double, ptr %.137.i, align 8, !noalias !263
  %.139.i = fsub double %.135.i, %.138.i
  %.147.i = fmul double %.139.i, %.139.i
  %.149.i = fadd double %total.2.043.i, %.147.i
  %exitcond.not.i = icmp eq i64 %arg.n, %.108.i
  br i1 %exitcond.not.i, label %_ZN6praxia15motion_planning6search14configurations8distanceB3v11B54c8tJTIeFIjxB2IKSgI4CrvQCk0Z4yRYcWsBAQ4s_2fqErM2AZLaAIAE10float64_2a10float64_2ax.exit, label %B40.i

_ZN6praxia15motion_planning6search14configurations8distanceB3v11B54c8tJTIeFIjxB2IKSgI4CrvQCk0Z4yRYcWsBAQ4s_2fqErM2AZLaAIAE10float64_2a10float64_2ax.exit: ; preds = %B40.i, %B0
  %total.2.0.lcssa.i = phi double [ 0.000000e+00, %B0 ], [ %.149.i, %B40.i ]
  %.169.i = tail call double @sqrt(double %total.2.0.lcssa.i)
  %.60 = getelementptr double, ptr %.15, i64 %arg.n
  br i1 %.9540.not.i, label %_ZN6praxia15motion_planning6search14configurations8distanceB3v11B54c8tJTIeFIjxB2IKSgI4CrvQCk0Z4yRYcWsBAQ4s_2fqErM2AZLaAIAE10float64_2a10float64_2ax.exit16, label %B40.i2

B40.i2:                                           ; preds = %_ZN6praxia15motion_planning6search14configurations8distanceB3v11B54c8tJTIeFIjxB2IKSgI4CrvQCk0Z4yRYcWsBAQ4s_2fqErM2AZLaAIAE10float64_2a10float64_2ax.exit, %B40.i2
  %total.2.043.i3 = phi double [ %.149.i12, %B40.i2 ], [ 0.000000e+00, %_ZN6praxia15motion_planning6search14configurations8distanceB3v11B54c8tJTIeFIjxB2IKSgI4CrvQCk0Z4yRYcWsBAQ4s_2fqErM2AZLaAIAE10float64_2a10float64_2ax.exit ]
  %.1013941.i4 = phi i64 [ %.108.i5, %B40.i2 ], [ 0, %_ZN6praxia15motion_planning6search14configurations8distanceB3v11B54c8tJTIeFIjxB2IKSgI4CrvQCk0Z4yRYcWsBAQ4s_2fqErM2AZLaAIAE10float64_2a10float64_2ax.exit ]
  %.108.i5 = add nuw nsw i64 %.1013941.i4, 1
  %.134.i6 = getelementptr double, ptr %.15, i64 %.1013941.i4
  %.135.i7 = load double, ptr %.134.i6, align 8, !noalias !266
  %.137.i8 = getelementptr double, ptr %.60, i64 %.1013941.i4
  %.138.i9 = load double, ptr %.137.i8, align 8, !noalias !266
  %.139.i10 = fsub double %.135.i7, %.138.i9
  %.147.i11 = fmul double %.139.i10, %.139.i10
  %.149.i12 = fadd double %total.2.043.i3, %.147.i11
  %exitcond.not.i13 = icmp eq i64 %arg.n, %.108.i5
  br i1 %exitcond.not.i13, label %_ZN6praxia15motion_planning6search14configurations8distanceB3v11B54c8tJTIeFIjxB2IKSgI4CrvQCk0Z4yRYcWsBAQ4s_2fqErM2AZLaAIAE10float64_2a10float64_2ax.exit16, label %B40.i2

_ZN6praxia15motion_planning6search14configurations8distanceB3v11B54c8tJTIeFIjxB2IKSgI4CrvQCk0Z4yRYcWsBAQ4s_2fqErM2AZLaAIAE10float64_2a10float64_2ax.exit16: ; preds = %B40.i2, %_ZN6praxia15motion_planning6search14configurations8distanceB3v11B54c8tJTIeFIjxB2IKSgI4CrvQCk0Z4yRYcWsBAQ4s_2fqErM2AZLaAIAE10float64_2a10float64_2ax.exit
  %total.2.0.lcssa.i14 = phi double [ 0.000000e+00, %_ZN6praxia15motion_planning6search14configurations8distanceB3v11B54c8tJTIeFIjxB2IKSgI4CrvQCk0Z4yRYcWsBAQ4s_2fqErM2AZLaAIAE10float64_2a10float64_2ax.exit ], [ %.149.i12, %B40.i2 ]
  %.169.i15 = tail call double @sqrt(double %total.2.0.lcssa.i14)
  %.100 = fcmp oge double %.17, %.169.i
  %.121 = fdiv double %.17, %.169.i
  %"$phi254.4.2.0" = select i1 %.100, double 1.000000e+00, double %.121
  br i1 %.9540.not.i, label %_ZN6praxia15motion_planning6search14configurations8distanceB3v11B54c8tJTIeFIjxB2IKSgI4CrvQCk0Z4yRYcWsBAQ4s_2fqErM2AZLaAIAE10float64_2a10float64_2ax.exit52, label %B36.i

B36.i:                                            ; preds = %_ZN6praxia15motion_planning6search14configurations8distanceB3v11B54c8tJTIeFIjxB2IKSgI4CrvQCk0Z4yRYcWsBAQ4s_2fqErM2AZLaAIAE10float64_2a10float64_2ax.exit16, %B36.i
  %.1043941.i = phi i64 [ %.111.i, %B36.i ], [ 0, %_ZN6praxia15motion_planning6search14configurations8distanceB3v11B54c8tJTIeFIjxB2IKSgI4CrvQCk0Z4yRYcWsBAQ4s_2fqErM2AZLaAIAE10float64_2a10float64_2ax.exit16 ]
  %.111.i = add nuw nsw i64 %.1043941.i, 1
  %.137.i17 = getelementptr double, ptr %.15, i64 %.1043941.i
  %.138.i18 = load double, ptr %.137.i17, align 8, !noalias !269
  %.140.i = getelementptr double, ptr %.28, i64 %.1043941.i
  %.141.i = load double, ptr %.140.i, align 8, !noalias !269
  %.145.i = fsub double %.141.i, %.138.i18
  %.147.i19 = fmul double %"$phi254.4.2.0", %.145.i
  %.148.i = fadd double %.138.i18, %.147.i19
  %.150.i = getelementptr double, ptr %arg.row, i64 %.1043941.i
  store double %.148.i, ptr %.150.i, align 8, !noalias !269
  %exitcond.not.i20 = icmp eq i64 %arg.n, %.111.i
  br i1 %exitcond.not.i20, label %_ZN6praxia15motion_planning6search14configurations7betweenB3v30B54c8tJTIeFIjxB2IKSgI4CrvQCk0Z4yRYcWsBAQ4s_2fqErM2AZLaAIAE10float64_2a10float64_2adx10float64_2a.exit, label %B36.i

_ZN6praxia15motion_planning6search14configurations7betweenB3v30B54c8tJTIeFIjxB2IKSgI4CrvQCk0Z4yRYcWsBAQ4s_2fqErM2AZLaAIAE10float64_2a10float64_2adx10float64_2a.exit: ; preds = %B36.i
  %.168 = fcmp oge double %.17, %.169.i15
  %.191 = fdiv double %.17, %.169.i15
  %"$phi342.4.2.0" = select i1 %.168, double 1.000000e+00, double %.191
  %.197 = getelementptr double, ptr %arg.row, i64 %arg.n
  br label %B36.i22

B36.i22:                                          ; preds = %_ZN6praxia15motion_planning6search14configurations7betweenB3v30B54c8tJTIeFIjxB2IKSgI4CrvQCk0Z4yRYcWsBAQ4s_2fqErM2AZLaAIAE10float64_2a10float64_2adx10float64_2a.exit, %B36.i22
  %.1043941.i23 = phi i64 [ %.111.i24, %B36.i22 ], [ 0, %_ZN6praxia15motion_planning6search14configurations7betweenB3v30B54c8tJTIeFIjxB2IKSgI4CrvQCk0Z4yRYcWsBAQ4s_2fqErM2AZLaAIAE10float64_2a10float64_2adx10float64_2a.exit ]
  %.111.i24 = add nuw nsw i64 %.1043941.i23, 1
  %.137.i25 = getelementptr double, ptr %.15, i64 %.1043941.i23
  %.138.i26 = load double, ptr %.137.i25, align 8, !noalias !272
  %.140.i27 = getelementptr double, ptr %.60, i64 %.1043941.i23
  %.141.i28 = load double, ptr %.140.i27, align 8, !noalias !272
  %.145.i29 = fsub double %.141.i28, %.138.i26
  %.147.i30 = fmul double %"$phi342.4.2.0", %.145.i29
  %.148.i31 = fadd double %.138.i26, %.147.i30
  %.150.i32 = getelementptr double, ptr %.197, i64 %.1043941.i23
  store double %.148.i31, ptr %.150.i32, align 8, !noalias !272
  %exitcond.not.i33 = icmp eq i64 %arg.n, %.111.i24
  br i1 %exitcond.not.i33, label %B40.i38, label %B36.i22

B40.i38:                                          ; preds = %B36.i22, %B40.i38
  %total.2.043.i39 = phi double [ %.149.i48, %B40.i38 ], [ 0.000000e+00, %B36.i22 ]
  %.1013941.i40 = phi i64 [ %.108.i41, %B40.i38 ], [ 0, %B36.i22 ]
  %.108.i41 = add nuw nsw i64 %.1013941.i40, 1
  %.134.i42 = getelementptr double, ptr %arg.row, i64 %.1013941.i40
  %.135.i43 = load double, ptr %.134.i42, align 8, !noalias !275
  %.137.i44 = getelementptr double, ptr %.197, i64 %.1013941.i40
  %.138.i45 = load double, ptr %.137.i44, align 8, !noalias !275
  %.139.i46 = fsub double %.135.i43, %.138.i45
  %.147.i47 = fmul double %.139.i46, %.139.i46
  %.149.i48 = fadd double %total.2.043.i39, %.147.i47
  %exitcond.not.i49 = icmp eq i64 %arg.n, %.108.i41
  br i1 %exitcond.not.i49, label %_ZN6praxia15motion_planning6search14configurations8distanceB3v11B54c8tJTIeFIjxB2IKSgI4CrvQCk0Z4yRYcWsBAQ4s_2fqErM2AZLaAIAE10float64_2a10float64_2ax.exit52, label %B40.i38

_ZN6praxia15motion_planning6search14configurations8distanceB3v11B54c8tJTIeFIjxB2IKSgI4CrvQCk0Z4yRYcWsBAQ4s_2fqErM2AZLaAIAE10float64_2a10float64_2ax.exit52: ; preds = %B40.i38, %_ZN6praxia15motion_planning6search14configurations8distanceB3v11B54c8tJTIeFIjxB2IKSgI4CrvQCk0Z4yRYcWsBAQ4s_2fqErM2AZLaAIAE10float64_2a10float64_2ax.exit16
  %total.2.0.lcssa.i50 = phi double [ 0.000000e+00, %_ZN6praxia15motion_planning6search14configurations8distanceB3v11B54c8tJTIeFIjxB2IKSgI4CrvQCk0Z4yRYcWsBAQ4s_2fqErM2AZLaAIAE10float64_2a10float64_2ax.exit16 ], [ %.149.i48, %B40.i38 ]
  %.10.i35 = fcmp olt double %.169.i15, %.17
  %.11.i36 = select i1 %.10.i35, double %.169.i15, double %.17
  %.10.i = fcmp olt double %.169.i, %.17
  %.11.i = select i1 %.10.i, double %.169.i, double %.17
  %.169.i51 = tail call double @sqrt(double %total.2.0.lcssa.i50)
  %.300 = fadd double %.11.i, %.11.i36
  %.335 = fsub double %.300, %.169.i51
  store double %.335, ptr %retptr, align 8
  ret void
}

define noundef range(i32 -1, -2) i32 @praxia_search_improve(ptr noalias writeonly captures(none) %retptr, ptr noalias readnone captures(none) %excinfo, i64 %arg.edge, i64 %arg.rows, i64 %arg.environment, double %arg.step, double %arg.inflation, i64 %arg.n, ptr readonly captures(none) %arg.table, i64 %arg.goals, i64 %arg.count, i64 %arg.edges, double %arg.gain, double %arg.reach, double %arg.domain, i64 %arg.seed) local_unnamed_addr {
B0:
  %.190.i = alloca i64, align 8
  %.290.i = alloca i64, align 8
  %.44.i = getelementptr i8, ptr %arg.table, i64 144
  %.45.i = load i64, ptr %.44.i, align 8, !noalias !278
  %.46.i = inttoptr i64 %.45.i to ptr
  %scevgep.i = getelementptr i8, ptr %.46.i, i64 8
  tail call void @llvm.memset.p0.i64(ptr noundef nonnull align 8 dereferenceable(16) %scevgep.i, i8 0, i64 16, i1 false), !noalias !278
  %.98 = load i64, ptr %arg.table, align 8
  %.99 = inttoptr i64 %.98 to ptr
  %.122 = getelementptr i8, ptr %arg.table, i64 8
  %.123 = load i64, ptr %.122, align 8
  %.124 = inttoptr i64 %.123 to ptr
  %.133 = add nsw i64 %arg.goals, 1
  %.135 = mul nsw i64 %.133, %arg.n
  %.9240.not.i = icmp slt i64 %.135, 1
  br i1 %.9240.not.i, label %B0.endif.endif, label %B40.i

B40.i:                                            ; preds = %B0, %B40.i
  %total.2.043.i = phi double [ %.135.i, %B40.i ], [ 0.000000e+00, %B0 ]
  %.983941.i = phi i64 [ %.105.i, %B40.i ], [ 0, %B0 ]
  %.105.i = add nuw nsw i64 %.983941.i, 1
  %.131.i = getelementptr double, ptr %.99, i64 %.983941.i
  %.132.i = load double, ptr %.131.i, align 8, !noalias !281
  %.133.i = fmul double %.132.i, 0.000000e+00
  %.135.i = fadd double %total.2.043.i, %.133.i
  %exitcond.not.i = icmp eq i64 %.135, %.105.i
  br i1 %exitcond.not.i, label %B72.loopexit.i, label %B40.i

B72.loopexit.i:                                   ; preds = %B40.i
  %0 = fcmp une double %.135.i, 0.000000e+00
  br i1 %0, label %common.ret, label %B0.endif.endif

common.ret:                                       ; preds = %B36.i, %_ZN6praxia15motion_planning6search12entry_points9_gatheredB2v6B54c8tJTIeFIjxB2IKSgI4CrvQCk0Z4yRYcWsBAQ4s_2fqErM2AZLaAIAE10float64_2a8uint8_2axx.exit, %B72.loopexit.i, %B72.loopexit.i.i, %_ZN6praxia15motion_planning6search10shortening11path_lengthB3v35B54c8tJTIeFIjxB2IKSgI4CrvQCk0Z4yRYcWsBAQ4s_2fqErM2AZLaAIAE10float64_2axx.exit
  %count.4.1.i.sink = phi i64 [ %count.4.1.i, %_ZN6praxia15motion_planning6search10shortening11path_lengthB3v35B54c8tJTIeFIjxB2IKSgI4CrvQCk0Z4yRYcWsBAQ4s_2fqErM2AZLaAIAE10float64_2axx.exit ], [ -3, %B72.loopexit.i ], [ %arg.count, %_ZN6praxia15motion_planning6search12entry_points9_gatheredB2v6B54c8tJTIeFIjxB2IKSgI4CrvQCk0Z4yRYcWsBAQ4s_2fqErM2AZLaAIAE10float64_2a8uint8_2axx.exit ], [ -3, %B72.loopexit.i.i ], [ -3, %B36.i ]
  store i64 %count.4.1.i.sink, ptr %retptr, align 8
  ret i32 0

B412:                                             ; preds = %_ZN6praxia15motion_planning6search12entry_points9_gatheredB2v6B54c8tJTIeFIjxB2IKSgI4CrvQCk0Z4yRYcWsBAQ4s_2fqErM2AZLaAIAE10float64_2a8uint8_2axx.exit
  %.38.i = load i64, ptr %arg.table, align 8, !noalias !284
  %.62.i = load i64, ptr %.194, align 8, !noalias !284
  %.63.i = inttoptr i64 %.62.i to ptr
  %.85.i = getelementptr i8, ptr %arg.table, i64 48
  %.86.i = load i64, ptr %.85.i, align 8, !noalias !284
  %.89.i = getelementptr double, ptr %.63.i, i64 %arg.n
  %.111.i = getelementptr i8, ptr %arg.table, i64 136
  %.112.i = load i64, ptr %.111.i, align 8, !noalias !284
  %.113.i = inttoptr i64 %.112.i to ptr
  %.6.i.i = add i64 %arg.seed, -7046029254386353131
  %.7.i.i = lshr i64 %.6.i.i, 30
  %.8.i.i = xor i64 %.7.i.i, %.6.i.i
  %.9.i.i = mul i64 %.8.i.i, -4658895280553007687
  %.10.i.i = lshr i64 %.9.i.i, 27
  %.11.i.i = xor i64 %.10.i.i, %.9.i.i
  %.12.i.i = mul i64 %.11.i.i, -7723592293110705685
  %.13.i.i = lshr i64 %.12.i.i, 31
  %.14.i.i = xor i64 %.13.i.i, %.12.i.i
  %.15.i.i = or i64 %.14.i.i, 1
  store i64 %.15.i.i, ptr %.113.i, align 8, !noalias !287
  %.9540.not.i.i = icmp slt i64 %arg.n, 1
  br i1 %.9540.not.i.i, label %_ZN6praxia15motion_planning6search12entry_points8_problemB2v9B54c8tJTIeFIjxB2IKSgI4CrvQCk0Z4yRYcWsBAQ4s_2fqErM2AZLaAIAE89Space_28int64_2c_20int64_2c_20int64_2c_20float64_2c_20float64_2c_20int64_2c_20int64_2a_298int64_2axddx.exit, label %B40.i.i

B40.i.i:                                          ; preds = %B412, %B40.i.i
  %total.2.043.i.i = phi double [ %.149.i.i, %B40.i.i ], [ 0.000000e+00, %B412 ]
  %.1013941.i.i = phi i64 [ %.108.i.i, %B40.i.i ], [ 0, %B412 ]
  %.108.i.i = add nuw nsw i64 %.1013941.i.i, 1
  %.134.i.i = getelementptr double, ptr %.63.i, i64 %.1013941.i.i
  %.135.i.i = load double, ptr %.134.i.i, align 8, !noalias !290
  %.137.i.i = getelementptr double, ptr %.89.i, i64 %.1013941.i.i
  %.138.i.i = load double, ptr %.137.i.i, align 8, !noalias !290
  %.139.i.i = fsub double %.135.i.i, %.138.i.i
  %.147.i.i = fmul double %.139.i.i, %.139.i.i
  %.149.i.i = fadd double %total.2.043.i.i, %.147.i.i
  %exitcond.not.i.i = icmp eq i64 %arg.n, %.108.i.i
  br i1 %exitcond.not.i.i, label %_ZN6praxia15motion_planning6search12entry_points8_problemB2v9B54c8tJTIeFIjxB2IKSgI4CrvQCk0Z4yRYcWsBAQ4s_2fqErM2AZLaAIAE89Space_28int64_2c_20int64_2c_20int64_2c_20float64_2c_20float64_2c_20int64_2c_20int64_2a_298int64_2axddx.exit, label %B40.i.i

_ZN6praxia15motion_planning6search12entry_points8_problemB2v9B54c8tJTIeFIjxB2IKSgI4CrvQCk0Z4yRYcWsBAQ4s_2fqErM2AZLaAIAE89Space_28int64_2c_20int64_2c_20int64_2c_20float64_2c_20float64_2c_20int64_2c_20int64_2a_298int64_2axddx.exit: ; preds = %B40.i.i, %B412
  %total.2.0.lcssa.i.i = phi double [ 0.000000e+00, %B412 ], [ %.149.i.i, %B40.i.i ]
  %.87.i = inttoptr i64 %.86.i to ptr
  %.39.i = inttoptr i64 %.38.i to ptr
  %.169.i.i = tail call double @sqrt(double %total.2.0.lcssa.i.i)
  %.182.i = fdiv double %.169.i.i, 0x4003988E1409212E
  %.183.i = fmul double %arg.domain, %.182.i
  %.431 = getelementptr i8, ptr %arg.table, i64 32
  %.432 = load i64, ptr %.431, align 8
  %.433 = inttoptr i64 %.432 to ptr
  %.456 = getelementptr i8, ptr %arg.table, i64 24
  %.457 = load i64, ptr %.456, align 8
  %.458 = inttoptr i64 %.457 to ptr
  %.481 = getelementptr i8, ptr %arg.table, i64 40
  %.482 = load i64, ptr %.481, align 8
  %.483 = inttoptr i64 %.482 to ptr
  %.28.i = getelementptr i8, ptr %arg.table, i64 56
  %.29.i = load i64, ptr %.28.i, align 8, !noalias !293
  %.30.i = inttoptr i64 %.29.i to ptr
  %.53.i = getelementptr i8, ptr %arg.table, i64 64
  %.54.i = load i64, ptr %.53.i, align 8, !noalias !293
  %.55.i = inttoptr i64 %.54.i to ptr
  %.80.i = getelementptr i8, ptr %arg.table, i64 72
  %.81.i = load i64, ptr %.80.i, align 8, !noalias !293
  %.82.i = inttoptr i64 %.81.i to ptr
  %.107.i = getelementptr i8, ptr %arg.table, i64 80
  %.108.i = load i64, ptr %.107.i, align 8, !noalias !293
  %.109.i = inttoptr i64 %.108.i to ptr
  %.133.i3 = getelementptr i8, ptr %arg.table, i64 88
  %.134.i = load i64, ptr %.133.i3, align 8, !noalias !293
  %.135.i4 = inttoptr i64 %.134.i to ptr
  %.159.i = getelementptr i8, ptr %arg.table, i64 96
  %.160.i = load i64, ptr %.159.i, align 8, !noalias !293
  %.161.i = inttoptr i64 %.160.i to ptr
  %.214.i = getelementptr i8, ptr %arg.table, i64 104
  %.215.i = load i64, ptr %.214.i, align 8, !noalias !293
  %.216.i = inttoptr i64 %.215.i to ptr
  %.241.i = getelementptr i8, ptr %arg.table, i64 112
  %.242.i = load i64, ptr %.241.i, align 8, !noalias !293
  %.243.i = inttoptr i64 %.242.i to ptr
  %.267.i = getelementptr i8, ptr %arg.table, i64 120
  %.268.i = load i64, ptr %.267.i, align 8, !noalias !293
  %.269.i = inttoptr i64 %.268.i to ptr
  %.293.i = getelementptr i8, ptr %arg.table, i64 128
  %.294.i = load i64, ptr %.293.i, align 8, !noalias !293
  %.295.i = inttoptr i64 %.294.i to ptr
  %.31.i = getelementptr i8, ptr %.30.i, i64 8
  %.57.i = shl nsw i64 %arg.n, 16
  %.58.i = getelementptr double, ptr %.55.i, i64 %.57.i
  %.85.i14 = getelementptr float, ptr %.82.i, i64 %.57.i
  %.111.i18 = getelementptr i8, ptr %.109.i, i64 524288
  %.137.i = getelementptr i8, ptr %.135.i4, i64 524288
  %.219.i.idx = shl i64 %arg.n, 7
  %.219.i = getelementptr i8, ptr %.216.i, i64 %.219.i.idx
  %.245.i = getelementptr i8, ptr %.243.i, i64 128
  %.271.i = getelementptr i8, ptr %.269.i, i64 16
  %.297.i = getelementptr i8, ptr %.295.i, i64 16
  call void @llvm.lifetime.start.p0(ptr nonnull %.190.i)
  call void @llvm.lifetime.start.p0(ptr nonnull %.290.i)
  store i64 0, ptr %.190.i, align 8, !noalias !296
  %.80.i47 = getelementptr i8, ptr %.46.i, i64 16
  %.81.i48 = load i64, ptr %.80.i47, align 8, !noalias !296
  %.82.i49 = add nsw i64 %.81.i48, %arg.edges
  %.9645.i.i = icmp sgt i64 %arg.count, 1
  br i1 %.9645.i.i, label %B46.preheader.i.i, label %_ZN6praxia15motion_planning6search10shortening11path_lengthB3v35B54c8tJTIeFIjxB2IKSgI4CrvQCk0Z4yRYcWsBAQ4s_2fqErM2AZLaAIAE10float64_2axx.exit.i

B46.preheader.i.i:                                ; preds = %_ZN6praxia15motion_planning6search12entry_points8_problemB2v9B54c8tJTIeFIjxB2IKSgI4CrvQCk0Z4yRYcWsBAQ4s_2fqErM2AZLaAIAE89Space_28int64_2c_20int64_2c_20int64_2c_20float64_2c_20float64_2c_20int64_2c_20int64_2a_298int64_2axddx.exit
  %1 = add nsw i64 %arg.count, -2
  br label %B46.i.i

B46.i.i:                                          ; preds = %_ZN6praxia15motion_planning6search14configurations8distanceB3v11B54c8tJTIeFIjxB2IKSgI4CrvQCk0Z4yRYcWsBAQ4s_2fqErM2AZLaAIAE10float64_2a10float64_2ax.exit.i.i, %B46.preheader.i.i
  %total.2.048.i.i = phi double [ %.170.i.i, %_ZN6praxia15motion_planning6search14configurations8distanceB3v11B54c8tJTIeFIjxB2IKSgI4CrvQCk0Z4yRYcWsBAQ4s_2fqErM2AZLaAIAE10float64_2a10float64_2ax.exit.i.i ], [ 0.000000e+00, %B46.preheader.i.i ]
  %.1024446.i.i = phi i64 [ %.139.i.i57, %_ZN6praxia15motion_planning6search14configurations8distanceB3v11B54c8tJTIeFIjxB2IKSgI4CrvQCk0Z4yRYcWsBAQ4s_2fqErM2AZLaAIAE10float64_2a10float64_2ax.exit.i.i ], [ 0, %B46.preheader.i.i ]
  %.136.i.i = mul nsw i64 %.1024446.i.i, %arg.n
  %.138.i.i56 = getelementptr double, ptr %.433, i64 %.136.i.i
  %.139.i.i57 = add nuw nsw i64 %.1024446.i.i, 1
  %.141.i.i = mul nsw i64 %.139.i.i57, %arg.n
  %.143.i.i = getelementptr double, ptr %.433, i64 %.141.i.i
  br i1 %.9540.not.i.i, label %_ZN6praxia15motion_planning6search14configurations8distanceB3v11B54c8tJTIeFIjxB2IKSgI4CrvQCk0Z4yRYcWsBAQ4s_2fqErM2AZLaAIAE10float64_2a10float64_2ax.exit.i.i, label %B40.i.i.i

B40.i.i.i:                                        ; preds = %B46.i.i, %B40.i.i.i
  %total.2.043.i.i.i = phi double [ %.149.i.i.i, %B40.i.i.i ], [ 0.000000e+00, %B46.i.i ]
  %.1013941.i.i.i = phi i64 [ %.108.i.i.i, %B40.i.i.i ], [ 0, %B46.i.i ]
  %.108.i.i.i = add nuw nsw i64 %.1013941.i.i.i, 1
  %.134.i.i.i = getelementptr double, ptr %.138.i.i56, i64 %.1013941.i.i.i
  %.135.i.i.i = load double, ptr %.134.i.i.i, align 8, !noalias !299
  %.137.i.i.i = getelementptr double, ptr %.143.i.i, i64 %.1013941.i.i.i
  %.138.i.i.i = load double, ptr %.137.i.i.i, align 8, !noalias !299
  %.139.i.i.i = fsub double %.135.i.i.i, %.138.i.i.i
  %.147.i.i.i = fmul double %.139.i.i.i, %.139.i.i.i
  %.149.i.i.i = fadd double %total.2.043.i.i.i, %.147.i.i.i
  %exitcond.not.i.i.i = icmp eq i64 %arg.n, %.108.i.i.i
  br i1 %exitcond.not.i.i.i, label %_ZN6praxia15motion_planning6search14configurations8distanceB3v11B54c8tJTIeFIjxB2IKSgI4CrvQCk0Z4yRYcWsBAQ4s_2fqErM2AZLaAIAE10float64_2a10float64_2ax.exit.i.i, label %B40.i.i.i

_ZN6praxia15motion_planning6search14configurations8distanceB3v11B54c8tJTIeFIjxB2IKSgI4CrvQCk0Z4yRYcWsBAQ4s_2fqErM2AZLaAIAE10float64_2a10float64_2ax.exit.i.i: ; preds = %B40.i.i.i, %B46.i.i
  %total.2.0.lcssa.i.i.i = phi double [ 0.000000e+00, %B46.i.i ], [ %.149.i.i.i, %B40.i.i.i ]
  %.169.i.i.i = tail call double @sqrt(double %total.2.0.lcssa.i.i.i)
  %.170.i.i = fadd double %total.2.048.i.i, %.169.i.i.i
  %exitcond.not.i.i58 = icmp eq i64 %.1024446.i.i, %1
  br i1 %exitcond.not.i.i58, label %_ZN6praxia15motion_planning6search10shortening11path_lengthB3v35B54c8tJTIeFIjxB2IKSgI4CrvQCk0Z4yRYcWsBAQ4s_2fqErM2AZLaAIAE10float64_2axx.exit.i, label %B46.i.i

_ZN6praxia15motion_planning6search10shortening11path_lengthB3v35B54c8tJTIeFIjxB2IKSgI4CrvQCk0Z4yRYcWsBAQ4s_2fqErM2AZLaAIAE10float64_2axx.exit.i: ; preds = %_ZN6praxia15motion_planning6search14configurations8distanceB3v11B54c8tJTIeFIjxB2IKSgI4CrvQCk0Z4yRYcWsBAQ4s_2fqErM2AZLaAIAE10float64_2a10float64_2ax.exit.i.i, %_ZN6praxia15motion_planning6search12entry_points8_problemB2v9B54c8tJTIeFIjxB2IKSgI4CrvQCk0Z4yRYcWsBAQ4s_2fqErM2AZLaAIAE89Space_28int64_2c_20int64_2c_20int64_2c_20float64_2c_20float64_2c_20int64_2c_20int64_2a_298int64_2axddx.exit
  %total.2.0.lcssa.i.i50 = phi double [ 0.000000e+00, %_ZN6praxia15motion_planning6search12entry_points8_problemB2v9B54c8tJTIeFIjxB2IKSgI4CrvQCk0Z4yRYcWsBAQ4s_2fqErM2AZLaAIAE89Space_28int64_2c_20int64_2c_20int64_2c_20float64_2c_20float64_2c_20int64_2c_20int64_2a_298int64_2axddx.exit ], [ %.170.i.i, %_ZN6praxia15motion_planning6search14configurations8distanceB3v11B54c8tJTIeFIjxB2IKSgI4CrvQCk0Z4yRYcWsBAQ4s_2fqErM2AZLaAIAE10float64_2a10float64_2ax.exit.i.i ]
  %.126.i = icmp sgt i64 %arg.edges, 0
  br i1 %.126.i, label %B166.endif.preheader.i, label %_ZN6praxia15motion_planning6search9improving7improveB3v44B54c8tJTIeFIjxB2IKSgI4CrvQCk0Z4yRYcWsBAQ4s_2fqErM2AZLaAIAE218Problem_28Space_28int64_2c_20int64_2c_20int64_2c_20float64_2c_20float64_2c_20int64_2c_20int64_2a_29_2c_20float64_2a_2c_20int64_2c_20float64_2a_2c_20float64_2a_2c_20float64_2c_20float64_2c_20uint64_2a_2c_20float64_2a_29189Side_28Tree_28int64_2a_2c_20float64_2a_2c_20float32_2a_2c_20int64_2a_2c_20float64_2a_2c_20float32_2a_2c_20int32_2a_29_2c_20Batch_28float64_2a_2c_20int64_2a_2c_20uint8_2a_2c_20int64_2a_29_29189Side_28Tree_28int64_2a_2c_20float64_2a_2c_20float32_2a_2c_20int64_2a_2c_20float64_2a_2c_20float32_2a_2c_20int32_2a_29_2c_20Batch_28float64_2a_2c_20int64_2a_2c_20uint8_2a_2c_20int64_2a_29_2910float64_2axxd10float64_2a10float64_2a.exit

B166.endif.preheader.i:                           ; preds = %_ZN6praxia15motion_planning6search10shortening11path_lengthB3v35B54c8tJTIeFIjxB2IKSgI4CrvQCk0Z4yRYcWsBAQ4s_2fqErM2AZLaAIAE10float64_2axx.exit.i
  %.155.i.i = fmul double %arg.reach, 4.000000e-01
  %.418.i.i = sub i64 0, %arg.n
  %.25.i.i.i = inttoptr i64 %arg.edge to ptr
  br label %B166.endif.i

B236.i:                                           ; preds = %B166.endif.i
  store i64 0, ptr %.190.i, align 8, !noalias !296
  call fastcc void @praxia_search_part_0(ptr nonnull %.190.i, i64 %arg.edge, i64 %arg.rows, i64 %arg.environment, double %arg.step, double %arg.inflation, i64 %arg.n, ptr nonnull %.46.i, ptr readonly %.39.i, i64 %usable.2.0.lcssa.i, ptr readonly %.63.i, ptr readonly %.89.i, double %arg.reach, double %.183.i, ptr nonnull %.113.i, ptr %.87.i, ptr %.30.i, ptr %.55.i, ptr %.82.i, ptr %.109.i, ptr %.135.i4, ptr %.161.i, ptr readonly %.161.i, ptr %.216.i, ptr %.243.i, ptr %.269.i, ptr %.295.i, ptr %.31.i, ptr %.58.i, ptr %.85.i14, ptr %.111.i18, ptr %.137.i, ptr %.161.i, ptr readonly %.161.i, ptr %.219.i, ptr %.245.i, ptr %.271.i, ptr %.297.i, double %length.2.0.i, i64 2000, ptr %.458)
  %rows.3.1.in.sroa.speculate.load.B236.i = load i64, ptr %.190.i, align 8, !noalias !296
  br label %B324.i

B288.i:                                           ; preds = %B166.endif.i
  %.37.i.i = icmp slt i64 %count.2.0.i, 3
  %.40.i.i = icmp eq i64 %count.2.0.i, 2048
  %or.cond.i.i = or i1 %.37.i.i, %.40.i.i
  br i1 %or.cond.i.i, label %B324.i, label %B66.i.i

B66.i.i:                                          ; preds = %B288.i
  %.57.i.i = mul nsw i64 %count.2.0.i, %arg.n
  %.9240.not.i.i.i = icmp slt i64 %.57.i.i, 1
  br i1 %.9240.not.i.i.i, label %_ZN6praxia15motion_planning6search14configurations4copyB2v7B54c8tJTIeFIjxB2IKSgI4CrvQCk0Z4yRYcWsBAQ4s_2fqErM2AZLaAIAE10float64_2a10float64_2ax.exit.i.i, label %B36.i.i.i

B36.i.i.i:                                        ; preds = %B66.i.i, %B36.i.i.i
  %.983941.i.i.i = phi i64 [ %.105.i.i.i, %B36.i.i.i ], [ 0, %B66.i.i ]
  %.105.i.i.i = add nuw nsw i64 %.983941.i.i.i, 1
  %.131.i.i.i = getelementptr double, ptr %.433, i64 %.983941.i.i.i
  %.132.i.i.i = load double, ptr %.131.i.i.i, align 8, !noalias !304
  %.134.i.i1.i = getelementptr double, ptr %.458, i64 %.983941.i.i.i
  store double %.132.i.i.i, ptr %.134.i.i1.i, align 8, !noalias !304
  %exitcond.not.i.i2.i = icmp eq i64 %.57.i.i, %.105.i.i.i
  br i1 %exitcond.not.i.i2.i, label %_ZN6praxia15motion_planning6search14configurations4copyB2v7B54c8tJTIeFIjxB2IKSgI4CrvQCk0Z4yRYcWsBAQ4s_2fqErM2AZLaAIAE10float64_2a10float64_2ax.exit.i.i, label %B36.i.i.i

_ZN6praxia15motion_planning6search14configurations4copyB2v7B54c8tJTIeFIjxB2IKSgI4CrvQCk0Z4yRYcWsBAQ4s_2fqErM2AZLaAIAE10float64_2a10float64_2ax.exit.i.i: ; preds = %B36.i.i.i, %B66.i.i
  %.6.i.i.i = load i64, ptr %.113.i, align 8, !noalias !309
  %.7.i.i.i = lshr i64 %.6.i.i.i, 12
  %.8.i.i.i = xor i64 %.7.i.i.i, %.6.i.i.i
  %.9.i.i.i = shl i64 %.8.i.i.i, 25
  %.10.i.i.i = xor i64 %.9.i.i.i, %.8.i.i.i
  %.11.i.i.i = lshr i64 %.10.i.i.i, 27
  %.12.i.i.i = xor i64 %.11.i.i.i, %.10.i.i.i
  %.15.i.i.i = mul i64 %.12.i.i.i, 2685821657736338717
  %.16.i.i.i = lshr i64 %.15.i.i.i, 11
  %.17.i.i.i = uitofp nneg i64 %.16.i.i.i to double
  %.18.i.i.i = fmul double %.17.i.i.i, 0x3CA0000000000000
  %.116.i.i = add nsw i64 %count.2.0.i, -2
  %.117.i.i = uitofp nneg i64 %.116.i.i to double
  %.118.i.i = fmul double %.18.i.i.i, %.117.i.i
  %.5.i.i.i = fptosi double %.118.i.i to i64
  %.143.i3.i = add nsw i64 %.5.i.i.i, 1
  %.145.i.i = mul nsw i64 %.143.i3.i, %arg.n
  %.147.i.i53 = getelementptr double, ptr %.458, i64 %.145.i.i
  %.7.i2.i.i = lshr i64 %.12.i.i.i, 12
  %.8.i3.i.i = xor i64 %.7.i2.i.i, %.12.i.i.i
  %.9.i4.i.i = shl i64 %.8.i3.i.i, 25
  %.10.i5.i.i = xor i64 %.9.i4.i.i, %.8.i3.i.i
  %.11.i6.i.i = lshr i64 %.10.i5.i.i, 27
  %.12.i7.i.i = xor i64 %.11.i6.i.i, %.10.i5.i.i
  store i64 %.12.i7.i.i, ptr %.113.i, align 8, !noalias !312
  %.15.i8.i.i = mul i64 %.12.i7.i.i, 2685821657736338717
  %.16.i9.i.i = lshr i64 %.15.i8.i.i, 11
  %.17.i10.i.i = uitofp nneg i64 %.16.i9.i.i to double
  %.18.i11.i.i = fmul double %.17.i10.i.i, 0x3CA0000000000000
  %.183.i.i = fmul double %.155.i.i, %.18.i11.i.i
  br i1 %.9540.not.i.i, label %B518.i.i, label %B328.i.i

B328.i.i:                                         ; preds = %_ZN6praxia15motion_planning6search14configurations4copyB2v7B54c8tJTIeFIjxB2IKSgI4CrvQCk0Z4yRYcWsBAQ4s_2fqErM2AZLaAIAE10float64_2a10float64_2ax.exit.i.i, %B328.i.i
  %.273174178.i.i = phi i64 [ %.280.i.i, %B328.i.i ], [ 0, %_ZN6praxia15motion_planning6search14configurations4copyB2v7B54c8tJTIeFIjxB2IKSgI4CrvQCk0Z4yRYcWsBAQ4s_2fqErM2AZLaAIAE10float64_2a10float64_2ax.exit.i.i ]
  %.280.i.i = add nuw nsw i64 %.273174178.i.i, 1
  %.306.i.i = getelementptr double, ptr %.147.i.i53, i64 %.273174178.i.i
  %.307.i.i = load double, ptr %.306.i.i, align 8, !noalias !315
  %.6.i12.i.i = load i64, ptr %.113.i, align 8, !noalias !316
  %.7.i13.i.i = lshr i64 %.6.i12.i.i, 12
  %.8.i14.i.i = xor i64 %.7.i13.i.i, %.6.i12.i.i
  %.9.i15.i.i = shl i64 %.8.i14.i.i, 25
  %.10.i16.i.i = xor i64 %.9.i15.i.i, %.8.i14.i.i
  %.11.i17.i.i = lshr i64 %.10.i16.i.i, 27
  %.12.i18.i.i = xor i64 %.11.i17.i.i, %.10.i16.i.i
  store i64 %.12.i18.i.i, ptr %.113.i, align 8, !noalias !316
  %.15.i19.i.i = mul i64 %.12.i18.i.i, 2685821657736338717
  %.16.i20.i.i = lshr i64 %.15.i19.i.i, 11
  %.17.i21.i.i = uitofp nneg i64 %.16.i20.i.i to double
  %.18.i22.i.i = fmul double %.17.i21.i.i, 0x3CA0000000000000
  %.335.i.i = fmul double %.18.i22.i.i, 2.000000e+00
  %.336.i.i = fadd double %.335.i.i, -1.000000e+00
  %.338.i.i = fmul double %.183.i.i, %.336.i.i
  %.339.i.i = fadd double %.307.i.i, %.338.i.i
  %.342.i.i = getelementptr double, ptr %.63.i, i64 %.273174178.i.i
  %.343.i.i = load double, ptr %.342.i.i, align 8, !noalias !315
  %.10.i23.i.i = fcmp ogt double %.343.i.i, %.339.i.i
  %.11.i24.i.i = select i1 %.10.i23.i.i, double %.343.i.i, double %.339.i.i
  %.374.i.i = getelementptr double, ptr %.89.i, i64 %.273174178.i.i
  %.375.i.i = load double, ptr %.374.i.i, align 8, !noalias !315
  %.10.i25.i.i = fcmp olt double %.375.i.i, %.11.i24.i.i
  %.11.i26.i.i = select i1 %.10.i25.i.i, double %.375.i.i, double %.11.i24.i.i
  store double %.11.i26.i.i, ptr %.306.i.i, align 8, !noalias !315
  %exitcond.not.i4.i = icmp eq i64 %arg.n, %.280.i.i
  br i1 %exitcond.not.i4.i, label %B518.i.i, label %B328.i.i

B518.i.i:                                         ; preds = %B328.i.i, %_ZN6praxia15motion_planning6search14configurations4copyB2v7B54c8tJTIeFIjxB2IKSgI4CrvQCk0Z4yRYcWsBAQ4s_2fqErM2AZLaAIAE10float64_2a10float64_2ax.exit.i.i
  %.420.i.i = getelementptr double, ptr %.147.i.i53, i64 %.418.i.i
  %.15.i27.i.i = load i64, ptr %.80.i47, align 8, !noalias !319
  %.16.i28.i.i = add nsw i64 %.15.i27.i.i, 1
  store i64 %.16.i28.i.i, ptr %.80.i47, align 8, !noalias !319
  %.20.i.i.i = ptrtoint ptr %.420.i.i to i64
  %.21.i.i.i = ptrtoint ptr %.147.i.i53 to i64
  %.26.i.i.i = tail call i32 %.25.i.i.i(i64 %.20.i.i.i, i64 %.21.i.i.i, i64 %arg.environment, double %arg.step, double %arg.inflation), !noalias !319
  %.28.i.not.i.i = icmp eq i32 %.26.i.i.i, 1
  br i1 %.28.i.not.i.i, label %B518.endif.i.i, label %B324.i

B518.endif.i.i:                                   ; preds = %B518.i.i
  %.463.i.i = getelementptr double, ptr %.147.i.i53, i64 %arg.n
  %.15.i30.i.i = load i64, ptr %.80.i47, align 8, !noalias !322
  %.16.i31.i.i = add nsw i64 %.15.i30.i.i, 1
  store i64 %.16.i31.i.i, ptr %.80.i47, align 8, !noalias !322
  %.21.i33.i.i = ptrtoint ptr %.463.i.i to i64
  %.26.i35.i.i = tail call i32 %.25.i.i.i(i64 %.21.i.i.i, i64 %.21.i33.i.i, i64 %arg.environment, double %arg.step, double %arg.inflation), !noalias !322
  %.28.i36.not.i.i = icmp eq i32 %.26.i35.i.i, 1
  %spec.select.i = select i1 %.28.i36.not.i.i, i64 %count.2.0.i, i64 0
  br label %B324.i

B324.i:                                           ; preds = %B518.endif.i.i, %B518.i.i, %B288.i, %B236.i
  %rows.3.1.in.sroa.speculated.i = phi i64 [ %rows.3.1.in.sroa.speculate.load.B236.i, %B236.i ], [ 0, %B288.i ], [ 0, %B518.i.i ], [ %spec.select.i, %B518.endif.i.i ]
  %.259.i = add nuw nsw i64 %turn.2.0.i, 1
  %.266.i = icmp sgt i64 %rows.3.1.in.sroa.speculated.i, 0
  br i1 %.266.i, label %B346.i, label %B530.i

B346.i:                                           ; preds = %B324.i
  %.280.i = load i64, ptr %.80.i47, align 8, !noalias !296
  %.282.i = sub nsw i64 %.82.i49, %.280.i
  store i64 0, ptr %.290.i, align 8, !noalias !296
  call fastcc void @praxia_search_part_1(ptr nonnull %.290.i, i64 %arg.edge, i64 %arg.environment, double %arg.step, double %arg.inflation, i64 %arg.n, ptr nonnull %.46.i, ptr %.458, i64 %rows.3.1.in.sroa.speculated.i, i64 %.282.i, double %arg.gain, ptr %.483, ptr %.87.i)
  %.304.i = load i64, ptr %.290.i, align 8, !noalias !296
  %.9645.i5.i = icmp sgt i64 %.304.i, 1
  br i1 %.9645.i5.i, label %B46.preheader.i7.i, label %_ZN6praxia15motion_planning6search10shortening11path_lengthB3v35B54c8tJTIeFIjxB2IKSgI4CrvQCk0Z4yRYcWsBAQ4s_2fqErM2AZLaAIAE10float64_2axx.exit34.i

B46.preheader.i7.i:                               ; preds = %B346.i
  %2 = add nsw i64 %.304.i, -2
  br label %B46.i9.i

B46.i9.i:                                         ; preds = %_ZN6praxia15motion_planning6search14configurations8distanceB3v11B54c8tJTIeFIjxB2IKSgI4CrvQCk0Z4yRYcWsBAQ4s_2fqErM2AZLaAIAE10float64_2a10float64_2ax.exit.i29.i, %B46.preheader.i7.i
  %total.2.048.i10.i = phi double [ %.170.i32.i, %_ZN6praxia15motion_planning6search14configurations8distanceB3v11B54c8tJTIeFIjxB2IKSgI4CrvQCk0Z4yRYcWsBAQ4s_2fqErM2AZLaAIAE10float64_2a10float64_2ax.exit.i29.i ], [ 0.000000e+00, %B46.preheader.i7.i ]
  %.1024446.i11.i = phi i64 [ %.139.i14.i, %_ZN6praxia15motion_planning6search14configurations8distanceB3v11B54c8tJTIeFIjxB2IKSgI4CrvQCk0Z4yRYcWsBAQ4s_2fqErM2AZLaAIAE10float64_2a10float64_2ax.exit.i29.i ], [ 0, %B46.preheader.i7.i ]
  %.136.i12.i = mul nsw i64 %.1024446.i11.i, %arg.n
  %.138.i13.i = getelementptr double, ptr %.458, i64 %.136.i12.i
  %.139.i14.i = add nuw nsw i64 %.1024446.i11.i, 1
  %.141.i15.i = mul nsw i64 %.139.i14.i, %arg.n
  %.143.i16.i = getelementptr double, ptr %.458, i64 %.141.i15.i
  br i1 %.9540.not.i.i, label %_ZN6praxia15motion_planning6search14configurations8distanceB3v11B54c8tJTIeFIjxB2IKSgI4CrvQCk0Z4yRYcWsBAQ4s_2fqErM2AZLaAIAE10float64_2a10float64_2ax.exit.i29.i, label %B40.i.i17.i

B40.i.i17.i:                                      ; preds = %B46.i9.i, %B40.i.i17.i
  %total.2.043.i.i18.i = phi double [ %.149.i.i27.i, %B40.i.i17.i ], [ 0.000000e+00, %B46.i9.i ]
  %.1013941.i.i19.i = phi i64 [ %.108.i.i20.i, %B40.i.i17.i ], [ 0, %B46.i9.i ]
  %.108.i.i20.i = add nuw nsw i64 %.1013941.i.i19.i, 1
  %.134.i.i21.i = getelementptr double, ptr %.138.i13.i, i64 %.1013941.i.i19.i
  %.135.i.i22.i = load double, ptr %.134.i.i21.i, align 8, !noalias !325
  %.137.i.i23.i = getelementptr double, ptr %.143.i16.i, i64 %.1013941.i.i19.i
  %.138.i.i24.i = load double, ptr %.137.i.i23.i, align 8, !noalias !325
  %.139.i.i25.i = fsub double %.135.i.i22.i, %.138.i.i24.i
  %.147.i.i26.i = fmul double %.139.i.i25.i, %.139.i.i25.i
  %.149.i.i27.i = fadd double %total.2.043.i.i18.i, %.147.i.i26.i
  %exitcond.not.i.i28.i = icmp eq i64 %arg.n, %.108.i.i20.i
  br i1 %exitcond.not.i.i28.i, label %_ZN6praxia15motion_planning6search14configurations8distanceB3v11B54c8tJTIeFIjxB2IKSgI4CrvQCk0Z4yRYcWsBAQ4s_2fqErM2AZLaAIAE10float64_2a10float64_2ax.exit.i29.i, label %B40.i.i17.i

_ZN6praxia15motion_planning6search14configurations8distanceB3v11B54c8tJTIeFIjxB2IKSgI4CrvQCk0Z4yRYcWsBAQ4s_2fqErM2AZLaAIAE10float64_2a10float64_2ax.exit.i29.i: ; preds = %B40.i.i17.i, %B46.i9.i
  %total.2.0.lcssa.i.i30.i = phi double [ 0.000000e+00, %B46.i9.i ], [ %.149.i.i27.i, %B40.i.i17.i ]
  %.169.i.i31.i = tail call double @sqrt(double %total.2.0.lcssa.i.i30.i)
  %.170.i32.i = fadd double %total.2.048.i10.i, %.169.i.i31.i
  %exitcond.not.i33.i = icmp eq i64 %.1024446.i11.i, %2
  br i1 %exitcond.not.i33.i, label %_ZN6praxia15motion_planning6search10shortening11path_lengthB3v35B54c8tJTIeFIjxB2IKSgI4CrvQCk0Z4yRYcWsBAQ4s_2fqErM2AZLaAIAE10float64_2axx.exit34.i, label %B46.i9.i

_ZN6praxia15motion_planning6search10shortening11path_lengthB3v35B54c8tJTIeFIjxB2IKSgI4CrvQCk0Z4yRYcWsBAQ4s_2fqErM2AZLaAIAE10float64_2axx.exit34.i: ; preds = %_ZN6praxia15motion_planning6search14configurations8distanceB3v11B54c8tJTIeFIjxB2IKSgI4CrvQCk0Z4yRYcWsBAQ4s_2fqErM2AZLaAIAE10float64_2a10float64_2ax.exit.i29.i, %B346.i
  %total.2.0.lcssa.i6.i = phi double [ 0.000000e+00, %B346.i ], [ %.170.i32.i, %_ZN6praxia15motion_planning6search14configurations8distanceB3v11B54c8tJTIeFIjxB2IKSgI4CrvQCk0Z4yRYcWsBAQ4s_2fqErM2AZLaAIAE10float64_2a10float64_2ax.exit.i29.i ]
  %.352.i = fcmp olt double %total.2.0.lcssa.i6.i, %length.2.0.i
  br i1 %.352.i, label %B482.i, label %B530.i

B482.i:                                           ; preds = %_ZN6praxia15motion_planning6search10shortening11path_lengthB3v35B54c8tJTIeFIjxB2IKSgI4CrvQCk0Z4yRYcWsBAQ4s_2fqErM2AZLaAIAE10float64_2axx.exit34.i
  %.359.i = mul nsw i64 %.304.i, %arg.n
  %.9240.not.i.i = icmp slt i64 %.359.i, 1
  br i1 %.9240.not.i.i, label %B530.i, label %B36.i.i

B36.i.i:                                          ; preds = %B482.i, %B36.i.i
  %.983941.i.i = phi i64 [ %.105.i.i, %B36.i.i ], [ 0, %B482.i ]
  %.105.i.i = add nuw nsw i64 %.983941.i.i, 1
  %.131.i.i = getelementptr double, ptr %.458, i64 %.983941.i.i
  %.132.i.i = load double, ptr %.131.i.i, align 8, !noalias !330
  %.134.i.i55 = getelementptr double, ptr %.433, i64 %.983941.i.i
  store double %.132.i.i, ptr %.134.i.i55, align 8, !noalias !330
  %exitcond.not.i35.i = icmp eq i64 %.359.i, %.105.i.i
  br i1 %exitcond.not.i35.i, label %B530.i, label %B36.i.i

B530.i:                                           ; preds = %B36.i.i, %B482.i, %_ZN6praxia15motion_planning6search10shortening11path_lengthB3v35B54c8tJTIeFIjxB2IKSgI4CrvQCk0Z4yRYcWsBAQ4s_2fqErM2AZLaAIAE10float64_2axx.exit34.i, %B324.i
  %count.3.1.i = phi i64 [ %count.2.0.i, %B324.i ], [ %count.2.0.i, %_ZN6praxia15motion_planning6search10shortening11path_lengthB3v35B54c8tJTIeFIjxB2IKSgI4CrvQCk0Z4yRYcWsBAQ4s_2fqErM2AZLaAIAE10float64_2axx.exit34.i ], [ %.304.i, %B482.i ], [ %.304.i, %B36.i.i ]
  %length.3.1.i = phi double [ %length.2.0.i, %B324.i ], [ %length.2.0.i, %_ZN6praxia15motion_planning6search10shortening11path_lengthB3v35B54c8tJTIeFIjxB2IKSgI4CrvQCk0Z4yRYcWsBAQ4s_2fqErM2AZLaAIAE10float64_2axx.exit34.i ], [ %total.2.0.lcssa.i6.i, %B482.i ], [ %total.2.0.lcssa.i6.i, %B36.i.i ]
  %.410.i = load i64, ptr %.80.i47, align 8, !noalias !296
  %.412.i = icmp eq i64 %.410.i, %.136.i
  br i1 %.412.i, label %B574.i, label %B626.i

B574.i:                                           ; preds = %B530.i
  %.420.i = add nsw i64 %.136.i, 1
  store i64 %.420.i, ptr %.80.i47, align 8, !noalias !296
  br label %B626.i

B626.i:                                           ; preds = %B574.i, %B530.i
  %.445.i = phi i64 [ %.420.i, %B574.i ], [ %.410.i, %B530.i ]
  %.447.i = icmp slt i64 %.445.i, %.82.i49
  br i1 %.447.i, label %B166.endif.i, label %_ZN6praxia15motion_planning6search9improving7improveB3v44B54c8tJTIeFIjxB2IKSgI4CrvQCk0Z4yRYcWsBAQ4s_2fqErM2AZLaAIAE218Problem_28Space_28int64_2c_20int64_2c_20int64_2c_20float64_2c_20float64_2c_20int64_2c_20int64_2a_29_2c_20float64_2a_2c_20int64_2c_20float64_2a_2c_20float64_2a_2c_20float64_2c_20float64_2c_20uint64_2a_2c_20float64_2a_29189Side_28Tree_28int64_2a_2c_20float64_2a_2c_20float32_2a_2c_20int64_2a_2c_20float64_2a_2c_20float32_2a_2c_20int32_2a_29_2c_20Batch_28float64_2a_2c_20int64_2a_2c_20uint8_2a_2c_20int64_2a_29_29189Side_28Tree_28int64_2a_2c_20float64_2a_2c_20float32_2a_2c_20int64_2a_2c_20float64_2a_2c_20float32_2a_2c_20int32_2a_29_2c_20Batch_28float64_2a_2c_20int64_2a_2c_20uint8_2a_2c_20int64_2a_29_2910float64_2axxd10float64_2a10float64_2a.exit

B166.endif.i:                                     ; preds = %B626.i, %B166.endif.preheader.i
  %.136.i = phi i64 [ %.445.i, %B626.i ], [ %.81.i48, %B166.endif.preheader.i ]
  %count.2.0.i = phi i64 [ %count.3.1.i, %B626.i ], [ %arg.count, %B166.endif.preheader.i ]
  %length.2.0.i = phi double [ %length.3.1.i, %B626.i ], [ %total.2.0.lcssa.i.i50, %B166.endif.preheader.i ]
  %turn.2.0.i = phi i64 [ %.259.i, %B626.i ], [ 0, %B166.endif.preheader.i ]
  %.161.i51 = urem i64 %turn.2.0.i, 5
  %.182.i52 = icmp eq i64 %.161.i51, 0
  br i1 %.182.i52, label %B236.i, label %B288.i

_ZN6praxia15motion_planning6search9improving7improveB3v44B54c8tJTIeFIjxB2IKSgI4CrvQCk0Z4yRYcWsBAQ4s_2fqErM2AZLaAIAE218Problem_28Space_28int64_2c_20int64_2c_20int64_2c_20float64_2c_20float64_2c_20int64_2c_20int64_2a_29_2c_20float64_2a_2c_20int64_2c_20float64_2a_2c_20float64_2a_2c_20float64_2c_20float64_2c_20uint64_2a_2c_20float64_2a_29189Side_28Tree_28int64_2a_2c_20float64_2a_2c_20float32_2a_2c_20int64_2a_2c_20float64_2a_2c_20float32_2a_2c_20int32_2a_29_2c_20Batch_28float64_2a_2c_20int64_2a_2c_20uint8_2a_2c_20int64_2a_29_29189Side_28Tree_28int64_2a_2c_20float64_2a_2c_20float32_2a_2c_20int64_2a_2c_20float64_2a_2c_20float32_2a_2c_20int32_2a_29_2c_20Batch_28float64_2a_2c_20int64_2a_2c_20uint8_2a_2c_20int64_2a_29_2910float64_2axxd10float64_2a10float64_2a.exit: ; preds = %B626.i, %_ZN6praxia15motion_planning6search10shortening11path_lengthB3v35B54c8tJTIeFIjxB2IKSgI4CrvQCk0Z4yRYcWsBAQ4s_2fqErM2AZLaAIAE10float64_2axx.exit.i
  %count.4.1.i = phi i64 [ %arg.count, %_ZN6praxia15motion_planning6search10shortening11path_lengthB3v35B54c8tJTIeFIjxB2IKSgI4CrvQCk0Z4yRYcWsBAQ4s_2fqErM2AZLaAIAE10float64_2axx.exit.i ], [ %count.3.1.i, %B626.i ]
  call void @llvm.lifetime.end.p0(ptr nonnull %.190.i)
  call void @llvm.lifetime.end.p0(ptr nonnull %.290.i)
  %.9645.i = icmp sgt i64 %count.4.1.i, 1
  br i1 %.9645.i, label %B46.preheader.i, label %_ZN6praxia15motion_planning6search10shortening11path_lengthB3v35B54c8tJTIeFIjxB2IKSgI4CrvQCk0Z4yRYcWsBAQ4s_2fqErM2AZLaAIAE10float64_2axx.exit

B46.preheader.i:                                  ; preds = %_ZN6praxia15motion_planning6search9improving7improveB3v44B54c8tJTIeFIjxB2IKSgI4CrvQCk0Z4yRYcWsBAQ4s_2fqErM2AZLaAIAE218Problem_28Space_28int64_2c_20int64_2c_20int64_2c_20float64_2c_20float64_2c_20int64_2c_20int64_2a_29_2c_20float64_2a_2c_20int64_2c_20float64_2a_2c_20float64_2a_2c_20float64_2c_20float64_2c_20uint64_2a_2c_20float64_2a_29189Side_28Tree_28int64_2a_2c_20float64_2a_2c_20float32_2a_2c_20int64_2a_2c_20float64_2a_2c_20float32_2a_2c_20int32_2a_29_2c_20Batch_28float64_2a_2c_20int64_2a_2c_20uint8_2a_2c_20int64_2a_29_29189Side_28Tree_28int64_2a_2c_20float64_2a_2c_20float32_2a_2c_20int64_2a_2c_20float64_2a_2c_20float32_2a_2c_20int32_2a_29_2c_20Batch_28float64_2a_2c_20int64_2a_2c_20uint8_2a_2c_20int64_2a_29_2910float64_2axxd10float64_2a10float64_2a.exit
  %3 = add nsw i64 %count.4.1.i, -2
  br label %B46.i

B46.i:                                            ; preds = %_ZN6praxia15motion_planning6search14configurations8distanceB3v11B54c8tJTIeFIjxB2IKSgI4CrvQCk0Z4yRYcWsBAQ4s_2fqErM2AZLaAIAE10float64_2a10float64_2ax.exit.i, %B46.preheader.i
  %total.2.048.i = phi double [ %.170.i, %_ZN6praxia15motion_planning6search14configurations8distanceB3v11B54c8tJTIeFIjxB2IKSgI4CrvQCk0Z4yRYcWsBAQ4s_2fqErM2AZLaAIAE10float64_2a10float64_2ax.exit.i ], [ 0.000000e+00, %B46.preheader.i ]
  %.1024446.i = phi i64 [ %.139.i, %_ZN6praxia15motion_planning6search14configurations8distanceB3v11B54c8tJTIeFIjxB2IKSgI4CrvQCk0Z4yRYcWsBAQ4s_2fqErM2AZLaAIAE10float64_2a10float64_2ax.exit.i ], [ 0, %B46.preheader.i ]
  %.136.i61 = mul nsw i64 %.1024446.i, %arg.n
  %.138.i = getelementptr double, ptr %.433, i64 %.136.i61
  %.139.i = add nuw nsw i64 %.1024446.i, 1
  %.141.i = mul nsw i64 %.139.i, %arg.n
  %.143.i = getelementptr double, ptr %.433, i64 %.141.i
  br i1 %.9540.not.i.i, label %_ZN6praxia15motion_planning6search14configurations8distanceB3v11B54c8tJTIeFIjxB2IKSgI4CrvQCk0Z4yRYcWsBAQ4s_2fqErM2AZLaAIAE10float64_2a10float64_2ax.exit.i, label %B40.i.i62

B40.i.i62:                                        ; preds = %B46.i, %B40.i.i62
  %total.2.043.i.i63 = phi double [ %.149.i.i72, %B40.i.i62 ], [ 0.000000e+00, %B46.i ]
  %.1013941.i.i64 = phi i64 [ %.108.i.i65, %B40.i.i62 ], [ 0, %B46.i ]
  %.108.i.i65 = add nuw nsw i64 %.1013941.i.i64, 1
  %.134.i.i66 = getelementptr double, ptr %.138.i, i64 %.1013941.i.i64
  %.135.i.i67 = load double, ptr %.134.i.i66, align 8, !noalias !333
  %.137.i.i68 = getelementptr double, ptr %.143.i, i64 %.1013941.i.i64
  %.138.i.i69 = load double, ptr %.137.i.i68, align 8, !noalias !333
  %.139.i.i70 = fsub double %.135.i.i67, %.138.i.i69
  %.147.i.i71 = fmul double %.139.i.i70, %.139.i.i70
  %.149.i.i72 = fadd double %total.2.043.i.i63, %.147.i.i71
  %exitcond.not.i.i73 = icmp eq i64 %arg.n, %.108.i.i65
  br i1 %exitcond.not.i.i73, label %_ZN6praxia15motion_planning6search14configurations8distanceB3v11B54c8tJTIeFIjxB2IKSgI4CrvQCk0Z4yRYcWsBAQ4s_2fqErM2AZLaAIAE10float64_2a10float64_2ax.exit.i, label %B40.i.i62

_ZN6praxia15motion_planning6search14configurations8distanceB3v11B54c8tJTIeFIjxB2IKSgI4CrvQCk0Z4yRYcWsBAQ4s_2fqErM2AZLaAIAE10float64_2a10float64_2ax.exit.i: ; preds = %B40.i.i62, %B46.i
  %total.2.0.lcssa.i.i74 = phi double [ 0.000000e+00, %B46.i ], [ %.149.i.i72, %B40.i.i62 ]
  %.169.i.i75 = tail call double @sqrt(double %total.2.0.lcssa.i.i74)
  %.170.i = fadd double %total.2.048.i, %.169.i.i75
  %exitcond.not.i76 = icmp eq i64 %.1024446.i, %3
  br i1 %exitcond.not.i76, label %_ZN6praxia15motion_planning6search10shortening11path_lengthB3v35B54c8tJTIeFIjxB2IKSgI4CrvQCk0Z4yRYcWsBAQ4s_2fqErM2AZLaAIAE10float64_2axx.exit, label %B46.i

_ZN6praxia15motion_planning6search10shortening11path_lengthB3v35B54c8tJTIeFIjxB2IKSgI4CrvQCk0Z4yRYcWsBAQ4s_2fqErM2AZLaAIAE10float64_2axx.exit: ; preds = %_ZN6praxia15motion_planning6search14configurations8distanceB3v11B54c8tJTIeFIjxB2IKSgI4CrvQCk0Z4yRYcWsBAQ4s_2fqErM2AZLaAIAE10float64_2a10float64_2ax.exit.i, %_ZN6praxia15motion_planning6search9improving7improveB3v44B54c8tJTIeFIjxB2IKSgI4CrvQCk0Z4yRYcWsBAQ4s_2fqErM2AZLaAIAE218Problem_28Space_28int64_2c_20int64_2c_20int64_2c_20float64_2c_20float64_2c_20int64_2c_20int64_2a_29_2c_20float64_2a_2c_20int64_2c_20float64_2a_2c_20float64_2a_2c_20float64_2c_20float64_2c_20uint64_2a_2c_20float64_2a_29189Side_28Tree_28int64_2a_2c_20float64_2a_2c_20float32_2a_2c_20int64_2a_2c_20float64_2a_2c_20float32_2a_2c_20int32_2a_29_2c_20Batch_28float64_2a_2c_20int64_2a_2c_20uint8_2a_2c_20int64_2a_29_29189Side_28Tree_28int64_2a_2c_20float64_2a_2c_20float32_2a_2c_20int64_2a_2c_20float64_2a_2c_20float32_2a_2c_20int32_2a_29_2c_20Batch_28float64_2a_2c_20int64_2a_2c_20uint8_2a_2c_20int64_2a_29_2910float64_2axxd10float64_2a10float64_2a.exit
  %total.2.0.lcssa.i59 = phi double [ 0.000000e+00, %_ZN6praxia15motion_planning6search9improving7improveB3v44B54c8tJTIeFIjxB2IKSgI4CrvQCk0Z4yRYcWsBAQ4s_2fqErM2AZLaAIAE218Problem_28Space_28int64_2c_20int64_2c_20int64_2c_20float64_2c_20float64_2c_20int64_2c_20int64_2a_29_2c_20float64_2a_2c_20int64_2c_20float64_2a_2c_20float64_2a_2c_20float64_2c_20float64_2c_20uint64_2a_2c_20float64_2a_29189Side_28Tree_28int64_2a_2c_20float64_2a_2c_20float32_2a_2c_20int64_2a_2c_20float64_2a_2c_20float32_2a_2c_20int32_2a_29_2c_20Batch_28float64_2a_2c_20int64_2a_2c_20uint8_2a_2c_20int64_2a_29_29189Side_28Tree_28int64_2a_2c_20float64_2a_2c_20float32_2a_2c_20int64_2a_2c_20float64_2a_2c_20float32_2a_2c_20int32_2a_29_2c_20Batch_28float64_2a_2c_20int64_2a_2c_20uint8_2a_2c_20int64_2a_29_2910float64_2axxd10float64_2a10float64_2a.exit ], [ %.170.i, %_ZN6praxia15motion_planning6search14configurations8distanceB3v11B54c8tJTIeFIjxB2IKSgI4CrvQCk0Z4yRYcWsBAQ4s_2fqErM2AZLaAIAE10float64_2a10float64_2ax.exit.i ]
  %.646 = getelementptr i8, ptr %arg.table, i64 152
  %.647 = load i64, ptr %.646, align 8
  %.650 = inttoptr i64 %.647 to ptr
  store double %total.2.0.lcssa.i59, ptr %.650, align 8
  br label %common.ret

B0.endif.endif:                                   ; preds = %B0, %B72.loopexit.i
  %.194 = getelementptr i8, ptr %arg.table, i64 16
  %.195 = load i64, ptr %.194, align 8
  %.196 = inttoptr i64 %.195 to ptr
  %.arg.n.i = tail call i64 @llvm.smax.i64(i64 %arg.n, i64 0)
  %4 = getelementptr double, ptr %.196, i64 %arg.n
  br label %B34.i

B34.i:                                            ; preds = %B36.i, %B0.endif.endif
  %.9850.i = phi i64 [ %.105.i78, %B36.i ], [ 0, %B0.endif.endif ]
  %exitcond.not.i77 = icmp eq i64 %.9850.i, %.arg.n.i
  br i1 %exitcond.not.i77, label %B88.i, label %B36.i

B36.i:                                            ; preds = %B34.i
  %.105.i78 = add nuw i64 %.9850.i, 1
  %.131.i79 = getelementptr double, ptr %.196, i64 %.9850.i
  %.132.i80 = load double, ptr %.131.i79, align 8, !noalias !338
  %.136.i81 = getelementptr double, ptr %4, i64 %.9850.i
  %.137.i82 = load double, ptr %.136.i81, align 8, !noalias !338
  %.138.i83 = fcmp ugt double %.132.i80, %.137.i82
  br i1 %.138.i83, label %common.ret, label %B34.i

B88.i:                                            ; preds = %B34.i
  %.156.i = shl nsw i64 %arg.n, 1
  %.9240.not.i.i84 = icmp slt i64 %arg.n, 1
  br i1 %.9240.not.i.i84, label %B214.endif, label %B40.i.i85

B40.i.i85:                                        ; preds = %B88.i, %B40.i.i85
  %total.2.043.i.i86 = phi double [ %.135.i.i91, %B40.i.i85 ], [ 0.000000e+00, %B88.i ]
  %.983941.i.i87 = phi i64 [ %.105.i.i88, %B40.i.i85 ], [ 0, %B88.i ]
  %.105.i.i88 = add nuw nsw i64 %.983941.i.i87, 1
  %.131.i.i89 = getelementptr double, ptr %.196, i64 %.983941.i.i87
  %.132.i.i90 = load double, ptr %.131.i.i89, align 8, !noalias !341
  %.133.i.i = fmul double %.132.i.i90, 0.000000e+00
  %.135.i.i91 = fadd double %total.2.043.i.i86, %.133.i.i
  %exitcond.not.i.i92 = icmp eq i64 %.156.i, %.105.i.i88
  br i1 %exitcond.not.i.i92, label %B72.loopexit.i.i, label %B40.i.i85

B72.loopexit.i.i:                                 ; preds = %B40.i.i85
  %5 = fcmp une double %.135.i.i91, 0.000000e+00
  br i1 %5, label %common.ret, label %B214.endif

B214.endif:                                       ; preds = %B88.i, %B72.loopexit.i.i
  %.19.i = inttoptr i64 %arg.rows to ptr
  %.20.i = tail call i64 %.19.i(i64 %.98, i64 %.133, i64 %arg.environment, double %arg.inflation, i64 %.123), !noalias !344
  %.9958.not.i = icmp slt i64 %arg.goals, 1
  br i1 %.9958.not.i, label %_ZN6praxia15motion_planning6search12entry_points9_gatheredB2v6B54c8tJTIeFIjxB2IKSgI4CrvQCk0Z4yRYcWsBAQ4s_2fqErM2AZLaAIAE10float64_2a8uint8_2axx.exit, label %B48.preheader.i

B48.preheader.i:                                  ; preds = %B214.endif
  %.9240.not.i.i93 = icmp slt i64 %arg.n, 1
  br label %B48.i

B48.i:                                            ; preds = %B186.i, %B48.preheader.i
  %usable.2.061.i = phi i64 [ %usable.3.1.i, %B186.i ], [ 0, %B48.preheader.i ]
  %.1055759.i = phi i64 [ %.112.i94, %B186.i ], [ 1, %B48.preheader.i ]
  %.112.i94 = add nuw i64 %.1055759.i, 1
  %.146.i = getelementptr i8, ptr %.124, i64 %.1055759.i
  %.147.i = load i8, ptr %.146.i, align 1, !noalias !347
  %.149.i = icmp eq i8 %.147.i, 1
  br i1 %.149.i, label %B74.i, label %B186.i

B74.i:                                            ; preds = %B48.i
  %.152.i = add nsw i64 %usable.2.061.i, 1
  %.160.i96 = mul nsw i64 %.1055759.i, %arg.n
  %.164.i = getelementptr double, ptr %.99, i64 %.160.i96
  %.166.i = mul nsw i64 %.152.i, %arg.n
  %.168.i = getelementptr double, ptr %.99, i64 %.166.i
  br i1 %.9240.not.i.i93, label %B186.i, label %B36.i.i97

B36.i.i97:                                        ; preds = %B74.i, %B36.i.i97
  %.983941.i.i98 = phi i64 [ %.105.i.i99, %B36.i.i97 ], [ 0, %B74.i ]
  %.105.i.i99 = add nuw nsw i64 %.983941.i.i98, 1
  %.131.i.i100 = getelementptr double, ptr %.164.i, i64 %.983941.i.i98
  %.132.i.i101 = load double, ptr %.131.i.i100, align 8, !noalias !350
  %.134.i.i102 = getelementptr double, ptr %.168.i, i64 %.983941.i.i98
  store double %.132.i.i101, ptr %.134.i.i102, align 8, !noalias !350
  %exitcond.not.i.i103 = icmp eq i64 %arg.n, %.105.i.i99
  br i1 %exitcond.not.i.i103, label %B186.i, label %B36.i.i97

B186.i:                                           ; preds = %B36.i.i97, %B74.i, %B48.i
  %usable.3.1.i = phi i64 [ %usable.2.061.i, %B48.i ], [ %.152.i, %B74.i ], [ %.152.i, %B36.i.i97 ]
  %exitcond.not.i95 = icmp eq i64 %.1055759.i, %arg.goals
  br i1 %exitcond.not.i95, label %_ZN6praxia15motion_planning6search12entry_points9_gatheredB2v6B54c8tJTIeFIjxB2IKSgI4CrvQCk0Z4yRYcWsBAQ4s_2fqErM2AZLaAIAE10float64_2a8uint8_2axx.exit, label %B48.i

_ZN6praxia15motion_planning6search12entry_points9_gatheredB2v6B54c8tJTIeFIjxB2IKSgI4CrvQCk0Z4yRYcWsBAQ4s_2fqErM2AZLaAIAE10float64_2a8uint8_2axx.exit: ; preds = %B186.i, %B214.endif
  %usable.2.0.lcssa.i = phi i64 [ 0, %B214.endif ], [ %usable.3.1.i, %B186.i ]
  %.327 = icmp eq i64 %usable.2.0.lcssa.i, 0
  br i1 %.327, label %common.ret, label %B412
}

define noundef range(i32 -1, -2) i32 @praxia_search_certify(ptr noalias writeonly captures(none) %retptr, ptr noalias readnone captures(none) %excinfo, i64 %arg.room, i64 %arg.environment, ptr readonly captures(none) %arg.table, i64 %arg.k, i64 %arg.n, i64 %arg.groups, double %arg.tolerance, i64 %arg.curved, i64 %arg.budget, double %arg.sight) local_unnamed_addr {
B0:
  %.15 = load i64, ptr %arg.table, align 8
  %.16 = inttoptr i64 %.15 to ptr
  %.17 = getelementptr i8, ptr %arg.table, i64 8
  %.18 = load i64, ptr %.17, align 8
  %.19 = inttoptr i64 %.18 to ptr
  %.20 = getelementptr i8, ptr %arg.table, i64 16
  %.21 = load i64, ptr %.20, align 8
  %.22 = inttoptr i64 %.21 to ptr
  %.23 = getelementptr i8, ptr %arg.table, i64 24
  %.24 = load i64, ptr %.23, align 8
  %.25 = inttoptr i64 %.24 to ptr
  %.34 = getelementptr i8, ptr %arg.table, i64 32
  %.35 = load i64, ptr %.34, align 8
  %.37 = getelementptr i8, ptr %arg.table, i64 40
  %.38 = load i64, ptr %.37, align 8
  %.40 = getelementptr i8, ptr %arg.table, i64 48
  %.41 = load i64, ptr %.40, align 8
  %.43 = getelementptr i8, ptr %arg.table, i64 56
  %.44 = load i64, ptr %.43, align 8
  %.54 = getelementptr i8, ptr %arg.table, i64 64
  %.55 = load i64, ptr %.54, align 8
  %.57 = getelementptr i8, ptr %arg.table, i64 72
  %.58 = load i64, ptr %.57, align 8
  %.60 = getelementptr i8, ptr %arg.table, i64 80
  %.61 = load i64, ptr %.60, align 8
  %.66.i = icmp sgt i64 %arg.groups, 0
  br i1 %.66.i, label %B36.i, label %B60.endif.i

B36.i:                                            ; preds = %B0, %B36.i
  %.116314316.i = phi i64 [ %.123.i, %B36.i ], [ 0, %B0 ]
  %.123.i = add nuw nsw i64 %.116314316.i, 1
  %.149.i = getelementptr double, ptr %.22, i64 %.116314316.i
  store double 0.000000e+00, ptr %.149.i, align 8, !noalias !353
  %.152.i = getelementptr double, ptr %.25, i64 %.116314316.i
  store double 0.000000e+00, ptr %.152.i, align 8, !noalias !353
  %exitcond.not.i = icmp eq i64 %arg.groups, %.123.i
  br i1 %exitcond.not.i, label %B60.endif.i, label %B36.i

B358.i:                                           ; preds = %B126.B92.loopexit_crit_edge.split.us.us.us.i, %B126.B92.loopexit_crit_edge.split.us373.i, %B60.endif.i
  %.594.i = icmp eq i64 %arg.curved, 0
  %.692422.not.i = icmp slt i64 %arg.n, 1
  %or.cond1.i = select i1 %.594.i, i1 true, i1 %.692422.not.i
  br i1 %or.cond1.i, label %_ZN6praxia15motion_planning6search9advancing12travel_alongB3v47B54c8tJTIeFIjxB2IKSgI4CrvQCk0Z4yRYcWsBAQ4s_2fqErM2AZLaAIAE10float64_2axx10float64_2axx10float64_2a10float64_2a.exit, label %B406.endif.lr.ph.i

B60.endif.i:                                      ; preds = %B36.i, %B0
  %.196.i = add i64 %arg.k, -1
  %..196.i = tail call i64 @llvm.smax.i64(i64 %.196.i, i64 0)
  %.239352.not.i = icmp slt i64 %.196.i, 1
  %.360334.not.i = icmp slt i64 %arg.groups, 1
  %or.cond.i = or i1 %.239352.not.i, %.360334.not.i
  br i1 %or.cond.i, label %B358.i, label %B94.endif.lr.ph.split.us.i

B94.endif.lr.ph.split.us.i:                       ; preds = %B60.endif.i
  %.484321.not.i = icmp slt i64 %arg.n, 1
  br i1 %.484321.not.i, label %B94.endif.us.i, label %B94.endif.us.us.i

B94.endif.us.us.i:                                ; preds = %B94.endif.lr.ph.split.us.i, %B126.B92.loopexit_crit_edge.split.us.us.us.i
  %.245345355.us.us.i = phi i64 [ %.252.us.us.i, %B126.B92.loopexit_crit_edge.split.us.us.us.i ], [ 1, %B94.endif.lr.ph.split.us.i ]
  %.531.us.us.i = mul nsw i64 %.245345355.us.us.i, %arg.n
  %0 = getelementptr double, ptr %.16, i64 %.531.us.us.i
  %.537.us.us.i = add nsw i64 %.245345355.us.us.i, -1
  %.539.us.us.i = mul nsw i64 %.537.us.us.i, %arg.n
  %1 = getelementptr double, ptr %.16, i64 %.539.us.us.i
  %.559.us.us.i = mul nsw i64 %.537.us.us.i, %arg.groups
  %2 = getelementptr double, ptr %.22, i64 %.559.us.us.i
  %.571.us.us.i = mul nsw i64 %.245345355.us.us.i, %arg.groups
  %3 = getelementptr double, ptr %.22, i64 %.571.us.us.i
  br label %B128.endif.us.us.us.i

B128.endif.us.us.us.i:                            ; preds = %B164.B296_crit_edge.us.us.us.i, %B94.endif.us.us.i
  %.366329335.us.us.us.i = phi i64 [ 0, %B94.endif.us.us.i ], [ %.373.us.us.us.i, %B164.B296_crit_edge.us.us.us.i ]
  %.524.us.us.us.i = mul nuw nsw i64 %.366329335.us.us.us.i, %arg.n
  %4 = getelementptr double, ptr %.19, i64 %.524.us.us.us.i
  br label %B166.us.us.us.i

B166.us.us.us.i:                                  ; preds = %B166.us.us.us.i, %B128.endif.us.us.us.i
  %way.2.2324.us.us.us.i = phi double [ 0.000000e+00, %B128.endif.us.us.us.i ], [ %.548.us.us.us.i, %B166.us.us.us.i ]
  %.490320322.us.us.us.i = phi i64 [ 0, %B128.endif.us.us.us.i ], [ %.497.us.us.us.i, %B166.us.us.us.i ]
  %.497.us.us.us.i = add nuw nsw i64 %.490320322.us.us.us.i, 1
  %.527.us.us.us.i = getelementptr double, ptr %4, i64 %.490320322.us.us.us.i
  %.528.us.us.us.i = load double, ptr %.527.us.us.us.i, align 8, !noalias !353
  %.534.us.us.us.i = getelementptr double, ptr %0, i64 %.490320322.us.us.us.i
  %.535.us.us.us.i = load double, ptr %.534.us.us.us.i, align 8, !noalias !353
  %.542.us.us.us.i = getelementptr double, ptr %1, i64 %.490320322.us.us.us.i
  %.543.us.us.us.i = load double, ptr %.542.us.us.us.i, align 8, !noalias !353
  %.544.us.us.us.i = fsub double %.535.us.us.us.i, %.543.us.us.us.i
  %.545.us.us.us.i = tail call double @llvm.fabs.f64(double %.544.us.us.us.i)
  %.546.us.us.us.i = fmul double %.528.us.us.us.i, %.545.us.us.us.i
  %.548.us.us.us.i = fadd double %way.2.2324.us.us.us.i, %.546.us.us.us.i
  %exitcond496.not.i = icmp eq i64 %arg.n, %.497.us.us.us.i
  br i1 %exitcond496.not.i, label %B164.B296_crit_edge.us.us.us.i, label %B166.us.us.us.i

B164.B296_crit_edge.us.us.us.i:                   ; preds = %B166.us.us.us.i
  %.373.us.us.us.i = add nuw nsw i64 %.366329335.us.us.us.i, 1
  %.563.us.us.us.i = getelementptr double, ptr %2, i64 %.366329335.us.us.us.i
  %.564.us.us.us.i = load double, ptr %.563.us.us.us.i, align 8, !noalias !353
  %.566.us.us.us.i = fadd double %.548.us.us.us.i, %.564.us.us.us.i
  %.577.us.us.us.i = getelementptr double, ptr %3, i64 %.366329335.us.us.us.i
  store double %.566.us.us.us.i, ptr %.577.us.us.us.i, align 8, !noalias !353
  %exitcond497.not.i = icmp eq i64 %arg.groups, %.373.us.us.us.i
  br i1 %exitcond497.not.i, label %B126.B92.loopexit_crit_edge.split.us.us.us.i, label %B128.endif.us.us.us.i

B126.B92.loopexit_crit_edge.split.us.us.us.i:     ; preds = %B164.B296_crit_edge.us.us.us.i
  %.252.us.us.i = add nuw i64 %.245345355.us.us.i, 1
  %exitcond498.not.i = icmp eq i64 %.245345355.us.us.i, %..196.i
  br i1 %exitcond498.not.i, label %B358.i, label %B94.endif.us.us.i

B94.endif.us.i:                                   ; preds = %B94.endif.lr.ph.split.us.i, %B126.B92.loopexit_crit_edge.split.us373.i
  %.245345355.us.i = phi i64 [ %.252.us.i, %B126.B92.loopexit_crit_edge.split.us373.i ], [ 1, %B94.endif.lr.ph.split.us.i ]
  %.557.us.i = add nsw i64 %.245345355.us.i, -1
  %.559.us.i = mul nsw i64 %.557.us.i, %arg.groups
  %5 = getelementptr double, ptr %.22, i64 %.559.us.i
  %.571.us.i = mul nsw i64 %.245345355.us.i, %arg.groups
  %6 = getelementptr double, ptr %.22, i64 %.571.us.i
  br label %B128.endif.us363.i

B128.endif.us363.i:                               ; preds = %B128.endif.us363.i, %B94.endif.us.i
  %.366329335.us365.i = phi i64 [ 0, %B94.endif.us.i ], [ %.373.us367.i, %B128.endif.us363.i ]
  %.373.us367.i = add nuw nsw i64 %.366329335.us365.i, 1
  %.563.us368.i = getelementptr double, ptr %5, i64 %.366329335.us365.i
  %.564.us369.i = load double, ptr %.563.us368.i, align 8, !noalias !353
  %.566.us370.i = fadd double %.564.us369.i, 0.000000e+00
  %.577.us371.i = getelementptr double, ptr %6, i64 %.366329335.us365.i
  store double %.566.us370.i, ptr %.577.us371.i, align 8, !noalias !353
  %exitcond499.not.i = icmp eq i64 %arg.groups, %.373.us367.i
  br i1 %exitcond499.not.i, label %B126.B92.loopexit_crit_edge.split.us373.i, label %B128.endif.us363.i

B126.B92.loopexit_crit_edge.split.us373.i:        ; preds = %B128.endif.us363.i
  %.252.us.i = add nuw i64 %.245345355.us.i, 1
  %exitcond500.not.i = icmp eq i64 %.245345355.us.i, %..196.i
  br i1 %exitcond500.not.i, label %B358.i, label %B94.endif.us.i

B406.endif.lr.ph.i:                               ; preds = %B358.i
  %.773.i = add i64 %arg.k, -2
  %.816394.not.i = icmp slt i64 %.773.i, 1
  br i1 %.816394.not.i, label %B406.endif.lr.ph.split.i, label %B406.endif.us.i

B406.endif.us.i:                                  ; preds = %B406.endif.lr.ph.i, %B404.loopexit.us.i
  %.698411425.us.i = phi i64 [ %.705.us.i, %B404.loopexit.us.i ], [ 0, %B406.endif.lr.ph.i ]
  %invariant.gep.us.i = getelementptr double, ptr %.16, i64 %.698411425.us.i
  br label %B446.us.i

B642.endif.us.i:                                  ; preds = %B444.B610.endif_crit_edge.us.i, %B642.endif.us.i
  %.1003404406.us.i = phi i64 [ %.1010.us.i, %B642.endif.us.i ], [ 0, %B444.B610.endif_crit_edge.us.i ]
  %.1010.us.i = add nuw nsw i64 %.1003404406.us.i, 1
  %.1036.us.i = getelementptr double, ptr %.25, i64 %.1003404406.us.i
  %.1037.us.i = load double, ptr %.1036.us.i, align 8, !noalias !353
  %.1039.us.i = mul nuw nsw i64 %.1003404406.us.i, %arg.n
  %gep402.us.i = getelementptr double, ptr %invariant.gep401.us.i, i64 %.1039.us.i
  %.1044.us.i = load double, ptr %gep402.us.i, align 8, !noalias !353
  %.1046.us.i = fmul double %.11.i.i, %.1044.us.i
  %.1050.us.i = fmul double %.1046.us.i, 1.250000e-01
  %.1051.us.i = fadd double %.1037.us.i, %.1050.us.i
  store double %.1051.us.i, ptr %.1036.us.i, align 8, !noalias !353
  %exitcond502.not.i = icmp eq i64 %arg.groups, %.1010.us.i
  br i1 %exitcond502.not.i, label %B404.loopexit.us.i, label %B642.endif.us.i

B446.us.i:                                        ; preds = %B446.us.i, %B406.endif.us.i
  %most.2.1397.us.i = phi double [ 0.000000e+00, %B406.endif.us.i ], [ %.11.i.i, %B446.us.i ]
  %.822393395.us.i = phi i64 [ 2, %B406.endif.us.i ], [ %.829.us.i, %B446.us.i ]
  %.855.us.i = mul nsw i64 %.822393395.us.i, %arg.n
  %gep.us.i = getelementptr double, ptr %invariant.gep.us.i, i64 %.855.us.i
  %.860.us.i = load double, ptr %gep.us.i, align 8, !noalias !353
  %.861.us.i = add nsw i64 %.822393395.us.i, -1
  %.863.us.i = mul nsw i64 %.861.us.i, %arg.n
  %gep389.us.i = getelementptr double, ptr %invariant.gep.us.i, i64 %.863.us.i
  %.868.us.i = load double, ptr %gep389.us.i, align 8, !noalias !353
  %.869.us.i = fmul double %.868.us.i, 2.000000e+00
  %.870.us.i = fsub double %.860.us.i, %.869.us.i
  %.871.us.i = add nsw i64 %.822393395.us.i, -2
  %.873.us.i = mul nsw i64 %.871.us.i, %arg.n
  %gep391.us.i = getelementptr double, ptr %invariant.gep.us.i, i64 %.873.us.i
  %.878.us.i = load double, ptr %gep391.us.i, align 8, !noalias !353
  %.879.us.i = fadd double %.878.us.i, %.870.us.i
  %.880.us.i = tail call double @llvm.fabs.f64(double %.879.us.i)
  %.10.i.i = fcmp ogt double %.880.us.i, %most.2.1397.us.i
  %.11.i.i = select i1 %.10.i.i, double %.880.us.i, double %most.2.1397.us.i
  %.829.us.i = add nuw i64 %.822393395.us.i, 1
  %exitcond501.not.i = icmp eq i64 %.829.us.i, %arg.k
  br i1 %exitcond501.not.i, label %B444.B610.endif_crit_edge.us.i, label %B446.us.i

B404.loopexit.us.i:                               ; preds = %B642.endif.us.i, %B444.B610.endif_crit_edge.us.i
  %exitcond503.not.i = icmp eq i64 %arg.n, %.705.us.i
  br i1 %exitcond503.not.i, label %_ZN6praxia15motion_planning6search9advancing12travel_alongB3v47B54c8tJTIeFIjxB2IKSgI4CrvQCk0Z4yRYcWsBAQ4s_2fqErM2AZLaAIAE10float64_2axx10float64_2axx10float64_2a10float64_2a.exit, label %B406.endif.us.i

B444.B610.endif_crit_edge.us.i:                   ; preds = %B446.us.i
  %.705.us.i = add nuw nsw i64 %.698411425.us.i, 1
  %invariant.gep401.us.i = getelementptr double, ptr %.19, i64 %.698411425.us.i
  br i1 %.360334.not.i, label %B404.loopexit.us.i, label %B642.endif.us.i

B406.endif.lr.ph.split.i:                         ; preds = %B406.endif.lr.ph.i
  br i1 %.360334.not.i, label %_ZN6praxia15motion_planning6search9advancing12travel_alongB3v47B54c8tJTIeFIjxB2IKSgI4CrvQCk0Z4yRYcWsBAQ4s_2fqErM2AZLaAIAE10float64_2axx10float64_2axx10float64_2a10float64_2a.exit, label %B406.endif.us447.i

B406.endif.us447.i:                               ; preds = %B406.endif.lr.ph.split.i, %B640.B404.loopexit_crit_edge.us472.i
  %.698411425.us449.i = phi i64 [ %.705.us451.i, %B640.B404.loopexit_crit_edge.us472.i ], [ 0, %B406.endif.lr.ph.split.i ]
  %invariant.gep401.us452.i = getelementptr double, ptr %.19, i64 %.698411425.us449.i
  br label %B642.endif.us453.i

B642.endif.us453.i:                               ; preds = %B642.endif.us453.i, %B406.endif.us447.i
  %.1003404406.us455.i = phi i64 [ 0, %B406.endif.us447.i ], [ %.1010.us457.i, %B642.endif.us453.i ]
  %.1010.us457.i = add nuw nsw i64 %.1003404406.us455.i, 1
  %.1036.us458.i = getelementptr double, ptr %.25, i64 %.1003404406.us455.i
  %.1037.us459.i = load double, ptr %.1036.us458.i, align 8, !noalias !353
  %.1039.us460.i = mul nuw nsw i64 %.1003404406.us455.i, %arg.n
  %gep402.us461.i = getelementptr double, ptr %invariant.gep401.us452.i, i64 %.1039.us460.i
  %.1044.us462.i = load double, ptr %gep402.us461.i, align 8, !noalias !353
  %.1046.us463.i = fmul double %.1044.us462.i, 0.000000e+00
  %.1050.us464.i = fmul double %.1046.us463.i, 1.250000e-01
  %.1051.us465.i = fadd double %.1037.us459.i, %.1050.us464.i
  store double %.1051.us465.i, ptr %.1036.us458.i, align 8, !noalias !353
  %exitcond504.not.i = icmp eq i64 %arg.groups, %.1010.us457.i
  br i1 %exitcond504.not.i, label %B640.B404.loopexit_crit_edge.us472.i, label %B642.endif.us453.i

B640.B404.loopexit_crit_edge.us472.i:             ; preds = %B642.endif.us453.i
  %.705.us451.i = add nuw nsw i64 %.698411425.us449.i, 1
  %exitcond505.not.i = icmp eq i64 %arg.n, %.705.us451.i
  br i1 %exitcond505.not.i, label %_ZN6praxia15motion_planning6search9advancing12travel_alongB3v47B54c8tJTIeFIjxB2IKSgI4CrvQCk0Z4yRYcWsBAQ4s_2fqErM2AZLaAIAE10float64_2axx10float64_2axx10float64_2a10float64_2a.exit, label %B406.endif.us447.i

_ZN6praxia15motion_planning6search9advancing12travel_alongB3v47B54c8tJTIeFIjxB2IKSgI4CrvQCk0Z4yRYcWsBAQ4s_2fqErM2AZLaAIAE10float64_2axx10float64_2axx10float64_2a10float64_2a.exit: ; preds = %B404.loopexit.us.i, %B640.B404.loopexit_crit_edge.us472.i, %B358.i, %B406.endif.lr.ph.split.i
  %.59 = inttoptr i64 %.58 to ptr
  %.56 = inttoptr i64 %.55 to ptr
  %.45 = inttoptr i64 %.44 to ptr
  %.42 = inttoptr i64 %.41 to ptr
  %.39 = inttoptr i64 %.38 to ptr
  %.36 = inttoptr i64 %.35 to ptr
  %.11.i.i1 = tail call i64 @llvm.smin.i64(i64 %arg.k, i64 64)
  %.172459.not.i = icmp slt i64 %arg.k, 1
  %.pre.i = add i64 %.11.i.i1, -1
  br i1 %.172459.not.i, label %B232.endif.preheader.i, label %B78.lr.ph.i

B78.i:                                            ; preds = %B78.lr.ph.i, %B78.i
  %.178458460.i = phi i64 [ 0, %B78.lr.ph.i ], [ %.185.i, %B78.i ]
  %.185.i = add nuw nsw i64 %.178458460.i, 1
  %.213.i = uitofp nneg i64 %.178458460.i to double
  %.214.i = fmul double %.212.i, %.213.i
  %.249.i = fdiv double %.214.i, %.245.i
  %.251.i = getelementptr double, ptr %.36, i64 %.178458460.i
  store double %.249.i, ptr %.251.i, align 8, !noalias !356
  %exitcond.not.i2 = icmp eq i64 %.185.i, %.11.i.i1
  br i1 %exitcond.not.i2, label %B144.endif.i, label %B78.i

B232.endif.preheader.i:                           ; preds = %B182.i, %B144.endif.i, %_ZN6praxia15motion_planning6search9advancing12travel_alongB3v47B54c8tJTIeFIjxB2IKSgI4CrvQCk0Z4yRYcWsBAQ4s_2fqErM2AZLaAIAE10float64_2axx10float64_2axx10float64_2a10float64_2a.exit
  %.597.i = inttoptr i64 %arg.room to ptr
  %.767.i = add i64 %arg.groups, -1
  %..767.i = tail call i64 @llvm.smax.i64(i64 %.767.i, i64 0)
  %.810479.not.i = icmp slt i64 %.767.i, 1
  %.895.i = fneg double %arg.tolerance
  %7 = tail call i64 @llvm.smax.i64(i64 %arg.k, i64 2)
  %.11.i.i.i = add nsw i64 %7, -2
  br label %B232.endif.i

B182.i:                                           ; preds = %B144.endif.i, %B182.i
  %.345464466.i = phi i64 [ %.352.i, %B182.i ], [ 0, %B144.endif.i ]
  %.352.i = add nuw nsw i64 %.345464466.i, 1
  %.378.i = getelementptr i64, ptr %.56, i64 %.345464466.i
  store i64 %.345464466.i, ptr %.378.i, align 8, !noalias !356
  %.382.i = getelementptr i64, ptr %.59, i64 %.345464466.i
  store i64 %.352.i, ptr %.382.i, align 8, !noalias !356
  %exitcond675.not.i = icmp eq i64 %.352.i, %.pre.i
  br i1 %exitcond675.not.i, label %B232.endif.preheader.i, label %B182.i

B266.i:                                           ; preds = %B232.endif.i, %_ZN6praxia15motion_planning6search9advancing6_placeB3v49B54c8tJTIeFIjxB2IKSgI4CrvQCk0Z4yRYcWsBAQ4s_2fqErM2AZLaAIAE10float64_2axx10float64_2axd10float64_2a10float64_2a.exit.i
  %.488470474.i = phi i64 [ %.498.i, %_ZN6praxia15motion_planning6search9advancing6_placeB3v49B54c8tJTIeFIjxB2IKSgI4CrvQCk0Z4yRYcWsBAQ4s_2fqErM2AZLaAIAE10float64_2axx10float64_2axd10float64_2a10float64_2a.exit.i ], [ %..446.i, %B232.endif.i ]
  %.495471473.i = phi i64 [ %.502.i, %_ZN6praxia15motion_planning6search9advancing6_placeB3v49B54c8tJTIeFIjxB2IKSgI4CrvQCk0Z4yRYcWsBAQ4s_2fqErM2AZLaAIAE10float64_2axx10float64_2axd10float64_2a10float64_2a.exit.i ], [ %begin.2.0.i, %B232.endif.i ]
  %.529.i = getelementptr double, ptr %.36, i64 %.495471473.i
  %.530.i = load double, ptr %.529.i, align 8, !noalias !356
  %.532.i = mul nsw i64 %.495471473.i, %arg.n
  %.534.i = getelementptr double, ptr %.39, i64 %.532.i
  %.536.i = mul nsw i64 %.495471473.i, %arg.groups
  %.538.i = getelementptr double, ptr %.45, i64 %.536.i
  %.24.i.i = fptosi double %.530.i to i64
  %.11.i1.i.i = tail call i64 @llvm.smin.i64(i64 %.11.i.i.i, i64 %.24.i.i)
  %.88.i.i = add nsw i64 %.11.i1.i.i, 1
  %.11.i2.i.i = tail call i64 @llvm.smin.i64(i64 %.196.i, i64 %.88.i.i)
  %.122.i.i = sitofp i64 %.11.i1.i.i to double
  %.123.i.i = fsub double %.530.i, %.122.i.i
  br i1 %.692422.not.i, label %B296.endif.i.i, label %B192.lr.ph.i.i

B192.i.i:                                         ; preds = %B192.lr.ph.i.i, %B192.i.i
  %.21399101.i.i = phi i64 [ 0, %B192.lr.ph.i.i ], [ %.220.i.i, %B192.i.i ]
  %.220.i.i = add nuw nsw i64 %.21399101.i.i, 1
  %.250.i.i = getelementptr double, ptr %8, i64 %.21399101.i.i
  %.251.i.i = load double, ptr %.250.i.i, align 8, !noalias !359
  %.257.i.i = getelementptr double, ptr %9, i64 %.21399101.i.i
  %.258.i.i = load double, ptr %.257.i.i, align 8, !noalias !359
  %.266.i.i = fsub double %.258.i.i, %.251.i.i
  %.268.i.i = fmul double %.123.i.i, %.266.i.i
  %.269.i.i = fadd double %.251.i.i, %.268.i.i
  %.271.i.i = getelementptr double, ptr %.534.i, i64 %.21399101.i.i
  store double %.269.i.i, ptr %.271.i.i, align 8, !noalias !359
  %exitcond.not.i.i = icmp eq i64 %.220.i.i, %arg.n
  br i1 %exitcond.not.i.i, label %B296.endif.i.i, label %B192.i.i

B328.i.i:                                         ; preds = %B328.lr.ph.i.i, %B328.i.i
  %.370105107.i.i = phi i64 [ 0, %B328.lr.ph.i.i ], [ %.377.i.i, %B328.i.i ]
  %.377.i.i = add nuw nsw i64 %.370105107.i.i, 1
  %.407.i.i = getelementptr double, ptr %10, i64 %.370105107.i.i
  %.408.i.i = load double, ptr %.407.i.i, align 8, !noalias !359
  %.414.i.i = getelementptr double, ptr %11, i64 %.370105107.i.i
  %.415.i.i = load double, ptr %.414.i.i, align 8, !noalias !359
  %.423.i.i = fsub double %.415.i.i, %.408.i.i
  %.425.i.i = fmul double %.123.i.i, %.423.i.i
  %.426.i.i = fadd double %.408.i.i, %.425.i.i
  %.428.i.i = getelementptr double, ptr %.538.i, i64 %.370105107.i.i
  store double %.426.i.i, ptr %.428.i.i, align 8, !noalias !359
  %exitcond111.not.i.i = icmp eq i64 %.377.i.i, %arg.groups
  br i1 %exitcond111.not.i.i, label %_ZN6praxia15motion_planning6search9advancing6_placeB3v49B54c8tJTIeFIjxB2IKSgI4CrvQCk0Z4yRYcWsBAQ4s_2fqErM2AZLaAIAE10float64_2axx10float64_2axd10float64_2a10float64_2a.exit.i, label %B328.i.i

B192.lr.ph.i.i:                                   ; preds = %B266.i
  %.247.i.i = mul nsw i64 %.11.i1.i.i, %arg.n
  %8 = getelementptr double, ptr %.16, i64 %.247.i.i
  %.254.i.i = mul nsw i64 %.11.i2.i.i, %arg.n
  %9 = getelementptr double, ptr %.16, i64 %.254.i.i
  br label %B192.i.i

B296.endif.i.i:                                   ; preds = %B192.i.i, %B266.i
  br i1 %.360334.not.i, label %_ZN6praxia15motion_planning6search9advancing6_placeB3v49B54c8tJTIeFIjxB2IKSgI4CrvQCk0Z4yRYcWsBAQ4s_2fqErM2AZLaAIAE10float64_2axx10float64_2axd10float64_2a10float64_2a.exit.i, label %B328.lr.ph.i.i

B328.lr.ph.i.i:                                   ; preds = %B296.endif.i.i
  %.404.i.i = mul nsw i64 %.11.i1.i.i, %arg.groups
  %10 = getelementptr double, ptr %.22, i64 %.404.i.i
  %.411.i.i = mul nsw i64 %.11.i2.i.i, %arg.groups
  %11 = getelementptr double, ptr %.22, i64 %.411.i.i
  br label %B328.i.i

_ZN6praxia15motion_planning6search9advancing6_placeB3v49B54c8tJTIeFIjxB2IKSgI4CrvQCk0Z4yRYcWsBAQ4s_2fqErM2AZLaAIAE10float64_2axx10float64_2axd10float64_2a10float64_2a.exit.i: ; preds = %B328.i.i, %B296.endif.i.i
  %.502.i = add i64 %.495471473.i, 1
  %.498.i = add nsw i64 %.488470474.i, -1
  %.489.i = icmp sgt i64 %.488470474.i, 1
  br i1 %.489.i, label %B266.i, label %B394.endif.i

B648.i:                                           ; preds = %B648.lr.ph.i, %B648.i
  %worst.2.2482.i = phi double [ %arg.sight, %B648.lr.ph.i ], [ %worst.3.3.i, %B648.i ]
  %.816478480.i = phi i64 [ 1, %B648.lr.ph.i ], [ %.823.i, %B648.i ]
  %.823.i = add nuw i64 %.816478480.i, 1
  %.857.i = getelementptr double, ptr %12, i64 %.816478480.i
  %.858.i = load double, ptr %.857.i, align 8, !noalias !356
  %.864.i = fcmp oge double %.858.i, %worst.2.2482.i
  %worst.3.3.i = select i1 %.864.i, double %worst.2.2482.i, double %.858.i
  %exitcond676.not.i = icmp eq i64 %.816478480.i, %..767.i
  br i1 %exitcond676.not.i, label %B696.i, label %B648.i

B696.i:                                           ; preds = %B648.i, %B608.endif.i
  %worst.2.2.lcssa.i = phi double [ %arg.sight, %B608.endif.i ], [ %worst.3.3.i, %B648.i ]
  %.897.i = fcmp ult double %worst.2.2.lcssa.i, %.895.i
  br i1 %.897.i, label %B710.i, label %B766.i

B710.i:                                           ; preds = %B696.i
  %.904.i = fcmp olt double %failed.2.1496.i, 0.000000e+00
  %.929.phi.trans.insert.i = getelementptr double, ptr %.36, i64 %.691487493.i
  %.930.pre.i = load double, ptr %.929.phi.trans.insert.i, align 8, !noalias !356
  br i1 %.904.i, label %B766.i, label %B722.i

B722.i:                                           ; preds = %B710.i
  %.919.i = fcmp olt double %.930.pre.i, %failed.2.1496.i
  br i1 %.919.i, label %B746.i, label %B766.i

B746.i:                                           ; preds = %B722.i
  br label %B766.i

B766.i:                                           ; preds = %B746.i, %B722.i, %B710.i, %B696.i
  %nearest.7.2.i = phi double [ %nearest.3.1495.i, %B696.i ], [ %nearest.3.1495.i, %B722.i ], [ %worst.2.2.lcssa.i, %B746.i ], [ %worst.2.2.lcssa.i, %B710.i ]
  %failed.3.2.i = phi double [ %failed.2.1496.i, %B696.i ], [ %failed.2.1496.i, %B722.i ], [ %.930.pre.i, %B746.i ], [ %.930.pre.i, %B710.i ]
  %.685.i = icmp sgt i64 %.684486494.i, 1
  br i1 %.685.i, label %B608.endif.i, label %B768.i

B768.i:                                           ; preds = %B766.i
  %.961.i = fcmp ult double %failed.3.2.i, 0.000000e+00
  br i1 %.961.i, label %B816.endif.i, label %_ZN6praxia15motion_planning6search9advancing7advanceB3v48B54c8tJTIeFIjxB2IKSgI4CrvQCk0Z4yRYcWsBAQ4s_2fqErM2AZLaAIAExx10float64_2axx10float64_2a10float64_2axdxd10float64_2a10float64_2a10float64_2a10float64_2a8int64_2a8int64_2a10float64_2a.exit

B940.i:                                           ; preds = %B856.endif.i, %B940.i
  %bound.2.2508.i = phi double [ %bound.3.3.i, %B940.i ], [ %arg.sight, %B856.endif.i ]
  %.1273504506.i = phi i64 [ %.1280.i, %B940.i ], [ 1, %B856.endif.i ]
  %.1280.i = add nuw i64 %.1273504506.i, 1
  %.1310.i = add nsw i64 %.1273504506.i, %.1170.i
  %.1312.i = getelementptr double, ptr %.42, i64 %.1310.i
  %.1313.i = load double, ptr %.1312.i, align 8, !noalias !356
  %.1315.i = add nsw i64 %.1273504506.i, %.1176.i
  %.1317.i = getelementptr double, ptr %.42, i64 %.1315.i
  %.1318.i = load double, ptr %.1317.i, align 8, !noalias !356
  %.1319.i = fadd double %.1313.i, %.1318.i
  %.1323.i = getelementptr double, ptr %.45, i64 %.1315.i
  %.1324.i = load double, ptr %.1323.i, align 8, !noalias !356
  %.1328.i = getelementptr double, ptr %.45, i64 %.1310.i
  %.1329.i = load double, ptr %.1328.i, align 8, !noalias !356
  %.1330.i = fsub double %.1324.i, %.1329.i
  %.1331.i = fsub double %.1319.i, %.1330.i
  %.1332.i = fmul double %.1331.i, 5.000000e-01
  %.1334.i = getelementptr double, ptr %.25, i64 %.1273504506.i
  %.1335.i = load double, ptr %.1334.i, align 8, !noalias !356
  %.1336.i = fsub double %.1332.i, %.1335.i
  %.1342.i = fcmp oge double %.1336.i, %bound.2.2508.i
  %bound.3.3.i = select i1 %.1342.i, double %bound.2.2508.i, double %.1336.i
  %exitcond677.not.i = icmp eq i64 %.1273504506.i, %..767.i
  br i1 %exitcond677.not.i, label %B1078.i, label %B940.i

B1078.i:                                          ; preds = %B940.i, %B856.endif.i
  %bound.2.2.lcssa.i = phi double [ %arg.sight, %B856.endif.i ], [ %bound.3.3.i, %B940.i ]
  %.1371.i = fcmp ult double %bound.2.2.lcssa.i, %.895.i
  br i1 %.1371.i, label %B1126.i, label %B1092.i

B1092.i:                                          ; preds = %B1078.i
  %.10.i.i3 = fcmp olt double %bound.2.2.lcssa.i, %nearest.5.1526.i
  %.11.i2.i = select i1 %.10.i.i3, double %bound.2.2.lcssa.i, double %nearest.5.1526.i
  br label %B1557.i

B1126.i:                                          ; preds = %B1078.i
  %.1427.i = icmp eq i64 %count.3.1525.i, %arg.budget
  %.1476.i = getelementptr double, ptr %.36, i64 %.1168.i
  %.1477.i = load double, ptr %.1476.i, align 8, !noalias !356
  br i1 %.1427.i, label %_ZN6praxia15motion_planning6search9advancing7advanceB3v48B54c8tJTIeFIjxB2IKSgI4CrvQCk0Z4yRYcWsBAQ4s_2fqErM2AZLaAIAExx10float64_2axx10float64_2a10float64_2axdxd10float64_2a10float64_2a10float64_2a10float64_2a8int64_2a8int64_2a10float64_2a.exit, label %B1202.i

B1202.i:                                          ; preds = %B1126.i
  %.1518.i = getelementptr double, ptr %.36, i64 %.1174.i
  %.1519.i = load double, ptr %.1518.i, align 8, !noalias !356
  %.1520.i = fadd double %.1477.i, %.1519.i
  %.1521.i = fmul double %.1520.i, 5.000000e-01
  %.1524.i = getelementptr double, ptr %.36, i64 %count.3.1525.i
  store double %.1521.i, ptr %.1524.i, align 8, !noalias !356
  %.1529.i = load i64, ptr %.1167.i, align 8, !noalias !356
  %.1533.i = load i64, ptr %.1173.i, align 8, !noalias !356
  %.1538.i = getelementptr i64, ptr %.56, i64 %open_.2.1527.i
  store i64 %.1529.i, ptr %.1538.i, align 8, !noalias !356
  %.1542.i = getelementptr i64, ptr %.59, i64 %open_.2.1527.i
  store i64 %.1533.i, ptr %.1542.i, align 8, !noalias !356
  %.1545.i = add nsw i64 %open_.2.1527.i, 1
  %.1551.i = add nsw i64 %count.3.1525.i, 1
  br label %B1557.i

B1340.i:                                          ; preds = %B1557.i
  %.1562.i = icmp eq i64 %open_.3.2.i, 0
  br i1 %.1562.i, label %_ZN6praxia15motion_planning6search9advancing7advanceB3v48B54c8tJTIeFIjxB2IKSgI4CrvQCk0Z4yRYcWsBAQ4s_2fqErM2AZLaAIAExx10float64_2axx10float64_2a10float64_2axdxd10float64_2a10float64_2a10float64_2a10float64_2a8int64_2a8int64_2a10float64_2a.exit, label %B1388.endif.i

B1430.i:                                          ; preds = %B1388.endif.i, %B1430.i
  %.1701535539.i = phi i64 [ %.1711.i, %B1430.i ], [ %.open_.2.1.i, %B1388.endif.i ]
  %.1708536538.in.i = phi i64 [ %.1708536538.i, %B1430.i ], [ %open_.3.2.i, %B1388.endif.i ]
  %.1708536538.i = add i64 %.1708536538.in.i, -1
  %.1711.i = add nsw i64 %.1701535539.i, -1
  %.1741.i = getelementptr i64, ptr %.56, i64 %.1708536538.i
  %.1742.i = load i64, ptr %.1741.i, align 8, !noalias !356
  %.1744.i = getelementptr i64, ptr %.59, i64 %.1708536538.i
  %.1745.i = load i64, ptr %.1744.i, align 8, !noalias !356
  %.1747.i = add nsw i64 %.1708536538.i, %count.2.0.i
  %.1748.i = shl nsw i64 %.1708536538.i, 1
  %.1750.i = getelementptr i64, ptr %.56, i64 %.1748.i
  store i64 %.1742.i, ptr %.1750.i, align 8, !noalias !356
  %.1754.i = getelementptr i64, ptr %.59, i64 %.1748.i
  store i64 %.1747.i, ptr %.1754.i, align 8, !noalias !356
  %.1757.i = or disjoint i64 %.1748.i, 1
  %.1759.i = getelementptr i64, ptr %.56, i64 %.1757.i
  store i64 %.1747.i, ptr %.1759.i, align 8, !noalias !356
  %.1764.i = getelementptr i64, ptr %.59, i64 %.1757.i
  store i64 %.1745.i, ptr %.1764.i, align 8, !noalias !356
  %.1702.i = icmp samesign ugt i64 %.1701535539.i, 1
  br i1 %.1702.i, label %B1430.i, label %B1556.i

B1556.i:                                          ; preds = %B1430.i, %B1388.endif.i
  %.1787.i = shl nsw i64 %open_.3.2.i, 1
  br label %B232.endif.i

B1557.i:                                          ; preds = %B1202.i, %B1092.i
  %count.4.2.i = phi i64 [ %.1551.i, %B1202.i ], [ %count.3.1525.i, %B1092.i ]
  %open_.3.2.i = phi i64 [ %.1545.i, %B1202.i ], [ %open_.2.1527.i, %B1092.i ]
  %nearest.6.2.i = phi double [ %nearest.5.1526.i, %B1202.i ], [ %.11.i2.i, %B1092.i ]
  %exitcond678.not.i = icmp eq i64 %pieces.2.0.i, %.1137.i
  br i1 %exitcond678.not.i, label %B1340.i, label %B856.endif.i

B78.lr.ph.i:                                      ; preds = %_ZN6praxia15motion_planning6search9advancing12travel_alongB3v47B54c8tJTIeFIjxB2IKSgI4CrvQCk0Z4yRYcWsBAQ4s_2fqErM2AZLaAIAE10float64_2axx10float64_2axx10float64_2a10float64_2a.exit
  %.211.i = uitofp nneg i64 %arg.k to double
  %.212.i = fadd double %.211.i, -1.000000e+00
  %.11.i1.i = tail call i64 @llvm.smax.i64(i64 %.pre.i, i64 1)
  %.245.i = uitofp nneg i64 %.11.i1.i to double
  br label %B78.i

B144.endif.i:                                     ; preds = %B78.i
  %.339465.i = icmp sgt i64 %.pre.i, 0
  br i1 %.339465.i, label %B182.i, label %B232.endif.preheader.i

B232.endif.i:                                     ; preds = %B1556.i, %B232.endif.preheader.i
  %count.2.0.i = phi i64 [ %count.4.2.i, %B1556.i ], [ %.11.i.i1, %B232.endif.preheader.i ]
  %nearest.4.0.i = phi double [ %nearest.6.2.i, %B1556.i ], [ %arg.sight, %B232.endif.preheader.i ]
  %begin.2.0.i = phi i64 [ %count.2.0.i, %B1556.i ], [ 0, %B232.endif.preheader.i ]
  %pieces.2.0.i = phi i64 [ %.1787.i, %B1556.i ], [ %.pre.i, %B232.endif.preheader.i ]
  %.446.i = sub i64 %count.2.0.i, %begin.2.0.i
  %.447.i = icmp sgt i64 %.446.i, 0
  %..446.i = tail call i64 @llvm.smax.i64(i64 %.446.i, i64 0)
  br i1 %.447.i, label %B266.i, label %B394.endif.i

B394.endif.i:                                     ; preds = %_ZN6praxia15motion_planning6search9advancing6_placeB3v49B54c8tJTIeFIjxB2IKSgI4CrvQCk0Z4yRYcWsBAQ4s_2fqErM2AZLaAIAE10float64_2axx10float64_2axd10float64_2a10float64_2a.exit.i, %B232.endif.i
  %.581.i = mul nsw i64 %begin.2.0.i, %arg.n
  %.583.i = getelementptr double, ptr %.39, i64 %.581.i
  %.584.i = ptrtoint ptr %.583.i to i64
  %.590.i = mul nsw i64 %begin.2.0.i, %arg.groups
  %.592.i = getelementptr double, ptr %.42, i64 %.590.i
  %.593.i = ptrtoint ptr %.592.i to i64
  tail call void %.597.i(i64 %.584.i, i64 %.446.i, i64 %arg.environment, double %arg.sight, i64 %.593.i), !noalias !356
  %.685492.not.i = icmp slt i64 %.446.i, 1
  br i1 %.685492.not.i, label %B816.endif.i, label %B608.endif.i

B608.endif.i:                                     ; preds = %B394.endif.i, %B766.i
  %failed.2.1496.i = phi double [ %failed.3.2.i, %B766.i ], [ -1.000000e+00, %B394.endif.i ]
  %nearest.3.1495.i = phi double [ %nearest.7.2.i, %B766.i ], [ %nearest.4.0.i, %B394.endif.i ]
  %.684486494.i = phi i64 [ %.694.i, %B766.i ], [ %..446.i, %B394.endif.i ]
  %.691487493.i = phi i64 [ %.698.i, %B766.i ], [ %begin.2.0.i, %B394.endif.i ]
  %.694.i = add nsw i64 %.684486494.i, -1
  %.698.i = add i64 %.691487493.i, 1
  br i1 %.810479.not.i, label %B696.i, label %B648.lr.ph.i

B648.lr.ph.i:                                     ; preds = %B608.endif.i
  %.854.i = mul nsw i64 %.691487493.i, %arg.groups
  %12 = getelementptr double, ptr %.42, i64 %.854.i
  br label %B648.i

B816.endif.i:                                     ; preds = %B394.endif.i, %B768.i
  %nearest.3.1.lcssa683.i = phi double [ %nearest.7.2.i, %B768.i ], [ %nearest.4.0.i, %B394.endif.i ]
  %.1124522.not.i = icmp slt i64 %pieces.2.0.i, 1
  br i1 %.1124522.not.i, label %_ZN6praxia15motion_planning6search9advancing7advanceB3v48B54c8tJTIeFIjxB2IKSgI4CrvQCk0Z4yRYcWsBAQ4s_2fqErM2AZLaAIAExx10float64_2axx10float64_2a10float64_2axdxd10float64_2a10float64_2a10float64_2a10float64_2a8int64_2a8int64_2a10float64_2a.exit, label %B856.endif.i

B856.endif.i:                                     ; preds = %B816.endif.i, %B1557.i
  %open_.2.1527.i = phi i64 [ %open_.3.2.i, %B1557.i ], [ 0, %B816.endif.i ]
  %nearest.5.1526.i = phi double [ %nearest.6.2.i, %B1557.i ], [ %nearest.3.1.lcssa683.i, %B816.endif.i ]
  %count.3.1525.i = phi i64 [ %count.4.2.i, %B1557.i ], [ %count.2.0.i, %B816.endif.i ]
  %.1130514523.i = phi i64 [ %.1137.i, %B1557.i ], [ 0, %B816.endif.i ]
  %.1137.i = add nuw nsw i64 %.1130514523.i, 1
  %.1167.i = getelementptr i64, ptr %.56, i64 %.1130514523.i
  %.1168.i = load i64, ptr %.1167.i, align 8, !noalias !356
  %.1170.i = mul nsw i64 %.1168.i, %arg.groups
  %.1173.i = getelementptr i64, ptr %.59, i64 %.1130514523.i
  %.1174.i = load i64, ptr %.1173.i, align 8, !noalias !356
  %.1176.i = mul nsw i64 %.1174.i, %arg.groups
  br i1 %.810479.not.i, label %B1078.i, label %B940.i

B1388.endif.i:                                    ; preds = %B1340.i
  %.open_.2.1.i = tail call i64 @llvm.smax.i64(i64 %open_.3.2.i, i64 0)
  %.1702537.not.i = icmp eq i64 %.open_.2.1.i, 0
  br i1 %.1702537.not.i, label %B1556.i, label %B1430.i

_ZN6praxia15motion_planning6search9advancing7advanceB3v48B54c8tJTIeFIjxB2IKSgI4CrvQCk0Z4yRYcWsBAQ4s_2fqErM2AZLaAIAExx10float64_2axx10float64_2a10float64_2axdxd10float64_2a10float64_2a10float64_2a10float64_2a8int64_2a8int64_2a10float64_2a.exit: ; preds = %B1340.i, %B816.endif.i, %B768.i, %B1126.i
  %.sink = phi double [ 0.000000e+00, %B1126.i ], [ 1.000000e+00, %B816.endif.i ], [ 0.000000e+00, %B768.i ], [ 1.000000e+00, %B1340.i ]
  %nearest.7.2.i.sink = phi double [ %bound.2.2.lcssa.i, %B1126.i ], [ %nearest.3.1.lcssa683.i, %B816.endif.i ], [ %nearest.7.2.i, %B768.i ], [ %nearest.6.2.i, %B1340.i ]
  %failed.3.2.i.sink = phi double [ %.1477.i, %B1126.i ], [ 0.000000e+00, %B816.endif.i ], [ %failed.3.2.i, %B768.i ], [ 0.000000e+00, %B1340.i ]
  %.91.0 = phi i64 [ %arg.budget, %B1126.i ], [ %count.2.0.i, %B816.endif.i ], [ %count.2.0.i, %B768.i ], [ %count.4.2.i, %B1340.i ]
  %.62 = inttoptr i64 %.61 to ptr
  store double %.sink, ptr %.62, align 8, !noalias !356
  %.1004.i = getelementptr i8, ptr %.62, i64 8
  store double %nearest.7.2.i.sink, ptr %.1004.i, align 8, !noalias !356
  %.1010.i = getelementptr i8, ptr %.62, i64 16
  store double %failed.3.2.i.sink, ptr %.1010.i, align 8, !noalias !356
  store i64 %.91.0, ptr %retptr, align 8
  ret i32 0
}

; Function Attrs: mustprogress nocallback nocreateundeforpoison nofree nosync nounwind speculatable willreturn memory(none)
declare double @llvm.fabs.f64(double) #1

; Function Attrs: nocallback nofree nosync nounwind willreturn memory(argmem: readwrite)
declare void @llvm.lifetime.start.p0(ptr captures(none)) #4

; Function Attrs: nocallback nofree nosync nounwind willreturn memory(argmem: readwrite)
declare void @llvm.lifetime.end.p0(ptr captures(none)) #4

attributes #0 = { mustprogress nocallback nofree nounwind willreturn memory(argmem: write) }
attributes #1 = { mustprogress nocallback nocreateundeforpoison nofree nosync nounwind speculatable willreturn memory(none) }
attributes #2 = { mustprogress nocallback nofree nosync nounwind willreturn memory(none) }
attributes #3 = { nofree norecurse nosync nounwind memory(argmem: readwrite) }
attributes #4 = { nocallback nofree nosync nounwind willreturn memory(argmem: readwrite) }

!0 = !{!1}
!1 = distinct !{!1, !2, !"_ZN6praxia15motion_planning6search12entry_points6_spaceB2v2B54c8tJTIeFIjxB2IKSgI4CrvQCk0Z4yRYcWsBAQ4s_2fqErM2AZLaAIAExxxddx8int64_2a: %retptr"}
!2 = distinct !{!2, !"_ZN6praxia15motion_planning6search12entry_points6_spaceB2v2B54c8tJTIeFIjxB2IKSgI4CrvQCk0Z4yRYcWsBAQ4s_2fqErM2AZLaAIAExxxddx8int64_2a"}
!3 = !{!4}
!4 = distinct !{!4, !5, !"_ZN6praxia15motion_planning6search12entry_points12_are_numbersB2v3B54c8tJTIeFIjxB2IKSgI4CrvQCk0Z4yRYcWsBAQ4s_2fqErM2AZLaAIAE10float64_2ax: %retptr"}
!5 = distinct !{!5, !"_ZN6praxia15motion_planning6search12entry_points12_are_numbersB2v3B54c8tJTIeFIjxB2IKSgI4CrvQCk0Z4yRYcWsBAQ4s_2fqErM2AZLaAIAE10float64_2ax"}
!6 = !{!7}
!7 = distinct !{!7, !8, !"_ZN6praxia15motion_planning6search12entry_points9_gatheredB2v6B54c8tJTIeFIjxB2IKSgI4CrvQCk0Z4yRYcWsBAQ4s_2fqErM2AZLaAIAE10float64_2a8uint8_2axx: %retptr"}
!8 = distinct !{!8, !"_ZN6praxia15motion_planning6search12entry_points9_gatheredB2v6B54c8tJTIeFIjxB2IKSgI4CrvQCk0Z4yRYcWsBAQ4s_2fqErM2AZLaAIAE10float64_2a8uint8_2axx"}
!9 = !{!10, !7}
!10 = distinct !{!10, !11, !"_ZN6praxia15motion_planning6search14configurations4copyB2v7B54c8tJTIeFIjxB2IKSgI4CrvQCk0Z4yRYcWsBAQ4s_2fqErM2AZLaAIAE10float64_2a10float64_2ax: %retptr"}
!11 = distinct !{!11, !"_ZN6praxia15motion_planning6search14configurations4copyB2v7B54c8tJTIeFIjxB2IKSgI4CrvQCk0Z4yRYcWsBAQ4s_2fqErM2AZLaAIAE10float64_2a10float64_2ax"}
!12 = !{!13}
!13 = distinct !{!13, !14, !"_ZN6praxia15motion_planning6search14configurations7is_freeB2v8B54c8tJTIeFIjxB2IKSgI4CrvQCk0Z4yRYcWsBAQ4s_2fqErM2AZLaAIAE89Space_28int64_2c_20int64_2c_20int64_2c_20float64_2c_20float64_2c_20int64_2c_20int64_2a_2910float64_2a10float64_2a: %retptr"}
!14 = distinct !{!14, !"_ZN6praxia15motion_planning6search14configurations7is_freeB2v8B54c8tJTIeFIjxB2IKSgI4CrvQCk0Z4yRYcWsBAQ4s_2fqErM2AZLaAIAE89Space_28int64_2c_20int64_2c_20int64_2c_20float64_2c_20float64_2c_20int64_2c_20int64_2a_2910float64_2a10float64_2a"}
!15 = !{!16}
!16 = distinct !{!16, !17, !"_ZN6praxia15motion_planning6search12entry_points8_problemB2v9B54c8tJTIeFIjxB2IKSgI4CrvQCk0Z4yRYcWsBAQ4s_2fqErM2AZLaAIAE89Space_28int64_2c_20int64_2c_20int64_2c_20float64_2c_20float64_2c_20int64_2c_20int64_2a_298int64_2axddx: %retptr"}
!17 = distinct !{!17, !"_ZN6praxia15motion_planning6search12entry_points8_problemB2v9B54c8tJTIeFIjxB2IKSgI4CrvQCk0Z4yRYcWsBAQ4s_2fqErM2AZLaAIAE89Space_28int64_2c_20int64_2c_20int64_2c_20float64_2c_20float64_2c_20int64_2c_20int64_2a_298int64_2axddx"}
!18 = !{!19, !16}
!19 = distinct !{!19, !20, !"_ZN6praxia15motion_planning6search8sampling11seed_streamB3v10B54c8tJTIeFIjxB2IKSgI4CrvQCk0Z4yRYcWsBAQ4s_2fqErM2AZLaAIAE9uint64_2ax: %retptr"}
!20 = distinct !{!20, !"_ZN6praxia15motion_planning6search8sampling11seed_streamB3v10B54c8tJTIeFIjxB2IKSgI4CrvQCk0Z4yRYcWsBAQ4s_2fqErM2AZLaAIAE9uint64_2ax"}
!21 = !{!22, !16}
!22 = distinct !{!22, !23, !"_ZN6praxia15motion_planning6search14configurations8distanceB3v11B54c8tJTIeFIjxB2IKSgI4CrvQCk0Z4yRYcWsBAQ4s_2fqErM2AZLaAIAE10float64_2a10float64_2ax: %retptr"}
!23 = distinct !{!23, !"_ZN6praxia15motion_planning6search14configurations8distanceB3v11B54c8tJTIeFIjxB2IKSgI4CrvQCk0Z4yRYcWsBAQ4s_2fqErM2AZLaAIAE10float64_2a10float64_2ax"}
!24 = !{!25}
!25 = distinct !{!25, !26, !"_ZN6praxia15motion_planning6search12entry_points5_sideB3v12B54c8tJTIeFIjxB2IKSgI4CrvQCk0Z4yRYcWsBAQ4s_2fqErM2AZLaAIAE8int64_2axx: %retptr"}
!26 = distinct !{!26, !"_ZN6praxia15motion_planning6search12entry_points5_sideB3v12B54c8tJTIeFIjxB2IKSgI4CrvQCk0Z4yRYcWsBAQ4s_2fqErM2AZLaAIAE8int64_2axx"}
!27 = !{!28, !30}
!28 = distinct !{!28, !29, !"_ZN6praxia15motion_planning6search14configurations8distanceB3v11B54c8tJTIeFIjxB2IKSgI4CrvQCk0Z4yRYcWsBAQ4s_2fqErM2AZLaAIAE10float64_2a10float64_2ax: %retptr"}
!29 = distinct !{!29, !"_ZN6praxia15motion_planning6search14configurations8distanceB3v11B54c8tJTIeFIjxB2IKSgI4CrvQCk0Z4yRYcWsBAQ4s_2fqErM2AZLaAIAE10float64_2a10float64_2ax"}
!30 = distinct !{!30, !31, !"_ZN6praxia15motion_planning6search10shortening11path_lengthB3v35B54c8tJTIeFIjxB2IKSgI4CrvQCk0Z4yRYcWsBAQ4s_2fqErM2AZLaAIAE10float64_2axx: %retptr"}
!31 = distinct !{!31, !"_ZN6praxia15motion_planning6search10shortening11path_lengthB3v35B54c8tJTIeFIjxB2IKSgI4CrvQCk0Z4yRYcWsBAQ4s_2fqErM2AZLaAIAE10float64_2axx"}
!32 = !{!33}
!33 = distinct !{!33, !34, !"_ZN6praxia15motion_planning6search12entry_points11_are_limitsB2v4B54c8tJTIeFIjxB2IKSgI4CrvQCk0Z4yRYcWsBAQ4s_2fqErM2AZLaAIAE10float64_2ax: %retptr"}
!34 = distinct !{!34, !"_ZN6praxia15motion_planning6search12entry_points11_are_limitsB2v4B54c8tJTIeFIjxB2IKSgI4CrvQCk0Z4yRYcWsBAQ4s_2fqErM2AZLaAIAE10float64_2ax"}
!35 = !{!36, !33}
!36 = distinct !{!36, !37, !"_ZN6praxia15motion_planning6search12entry_points12_are_numbersB2v3B54c8tJTIeFIjxB2IKSgI4CrvQCk0Z4yRYcWsBAQ4s_2fqErM2AZLaAIAE10float64_2ax: %retptr"}
!37 = distinct !{!37, !"_ZN6praxia15motion_planning6search12entry_points12_are_numbersB2v3B54c8tJTIeFIjxB2IKSgI4CrvQCk0Z4yRYcWsBAQ4s_2fqErM2AZLaAIAE10float64_2ax"}
!38 = !{!39}
!39 = distinct !{!39, !40, !"_ZN6praxia15motion_planning6search14configurations9flag_freeB2v5B54c8tJTIeFIjxB2IKSgI4CrvQCk0Z4yRYcWsBAQ4s_2fqErM2AZLaAIAE89Space_28int64_2c_20int64_2c_20int64_2c_20float64_2c_20float64_2c_20int64_2c_20int64_2a_2910float64_2ax8uint8_2a: %retptr"}
!40 = distinct !{!40, !"_ZN6praxia15motion_planning6search14configurations9flag_freeB2v5B54c8tJTIeFIjxB2IKSgI4CrvQCk0Z4yRYcWsBAQ4s_2fqErM2AZLaAIAE89Space_28int64_2c_20int64_2c_20int64_2c_20float64_2c_20float64_2c_20int64_2c_20int64_2a_2910float64_2ax8uint8_2a"}
!41 = !{!42}
!42 = distinct !{!42, !43, !"_ZN6praxia15motion_planning6search14configurations4copyB2v7B54c8tJTIeFIjxB2IKSgI4CrvQCk0Z4yRYcWsBAQ4s_2fqErM2AZLaAIAE10float64_2a10float64_2ax: %retptr"}
!43 = distinct !{!43, !"_ZN6praxia15motion_planning6search14configurations4copyB2v7B54c8tJTIeFIjxB2IKSgI4CrvQCk0Z4yRYcWsBAQ4s_2fqErM2AZLaAIAE10float64_2a10float64_2ax"}
!44 = !{!45}
!45 = distinct !{!45, !46, !"_ZN6praxia15motion_planning6search14configurations4copyB2v7B54c8tJTIeFIjxB2IKSgI4CrvQCk0Z4yRYcWsBAQ4s_2fqErM2AZLaAIAE10float64_2a10float64_2ax: %retptr"}
!46 = distinct !{!46, !"_ZN6praxia15motion_planning6search14configurations4copyB2v7B54c8tJTIeFIjxB2IKSgI4CrvQCk0Z4yRYcWsBAQ4s_2fqErM2AZLaAIAE10float64_2a10float64_2ax"}
!47 = !{!48}
!48 = distinct !{!48, !49, !"_ZN6praxia15motion_planning6search7connect6_plantB3v14B54c8tJTIeFIjxB2IKSgI4CrvQCk0Z4yRYcWsBAQ4s_2fqErM2AZLaAIAE218Problem_28Space_28int64_2c_20int64_2c_20int64_2c_20float64_2c_20float64_2c_20int64_2c_20int64_2a_29_2c_20float64_2a_2c_20int64_2c_20float64_2a_2c_20float64_2a_2c_20float64_2c_20float64_2c_20uint64_2a_2c_20float64_2a_29189Side_28Tree_28int64_2a_2c_20float64_2a_2c_20float32_2a_2c_20int64_2a_2c_20float64_2a_2c_20float32_2a_2c_20int32_2a_29_2c_20Batch_28float64_2a_2c_20int64_2a_2c_20uint8_2a_2c_20int64_2a_29_29189Side_28Tree_28int64_2a_2c_20float64_2a_2c_20float32_2a_2c_20int64_2a_2c_20float64_2a_2c_20float32_2a_2c_20int32_2a_29_2c_20Batch_28float64_2a_2c_20int64_2a_2c_20uint8_2a_2c_20int64_2a_29_29: %retptr"}
!49 = distinct !{!49, !"_ZN6praxia15motion_planning6search7connect6_plantB3v14B54c8tJTIeFIjxB2IKSgI4CrvQCk0Z4yRYcWsBAQ4s_2fqErM2AZLaAIAE218Problem_28Space_28int64_2c_20int64_2c_20int64_2c_20float64_2c_20float64_2c_20int64_2c_20int64_2a_29_2c_20float64_2a_2c_20int64_2c_20float64_2a_2c_20float64_2a_2c_20float64_2c_20float64_2c_20uint64_2a_2c_20float64_2a_29189Side_28Tree_28int64_2a_2c_20float64_2a_2c_20float32_2a_2c_20int64_2a_2c_20float64_2a_2c_20float32_2a_2c_20int32_2a_29_2c_20Batch_28float64_2a_2c_20int64_2a_2c_20uint8_2a_2c_20int64_2a_29_29189Side_28Tree_28int64_2a_2c_20float64_2a_2c_20float32_2a_2c_20int64_2a_2c_20float64_2a_2c_20float32_2a_2c_20int32_2a_29_2c_20Batch_28float64_2a_2c_20int64_2a_2c_20uint8_2a_2c_20int64_2a_29_29"}
!50 = !{!51, !48}
!51 = distinct !{!51, !52, !"_ZN6praxia15motion_planning6search4tree8add_nodeB3v15B54c8tJTIeFIjxB2IKSgI4CrvQCk0Z4yRYcWsBAQ4s_2fqErM2AZLaAIAE110Tree_28int64_2a_2c_20float64_2a_2c_20float32_2a_2c_20int64_2a_2c_20float64_2a_2c_20float32_2a_2c_20int32_2a_2910float64_2axx: %retptr"}
!52 = distinct !{!52, !"_ZN6praxia15motion_planning6search4tree8add_nodeB3v15B54c8tJTIeFIjxB2IKSgI4CrvQCk0Z4yRYcWsBAQ4s_2fqErM2AZLaAIAE110Tree_28int64_2a_2c_20float64_2a_2c_20float32_2a_2c_20int64_2a_2c_20float64_2a_2c_20float32_2a_2c_20int32_2a_2910float64_2axx"}
!53 = !{!54, !48}
!54 = distinct !{!54, !55, !"_ZN6praxia15motion_planning6search4tree8add_nodeB3v15B54c8tJTIeFIjxB2IKSgI4CrvQCk0Z4yRYcWsBAQ4s_2fqErM2AZLaAIAE110Tree_28int64_2a_2c_20float64_2a_2c_20float32_2a_2c_20int64_2a_2c_20float64_2a_2c_20float32_2a_2c_20int32_2a_2910float64_2axx: %retptr"}
!55 = distinct !{!55, !"_ZN6praxia15motion_planning6search4tree8add_nodeB3v15B54c8tJTIeFIjxB2IKSgI4CrvQCk0Z4yRYcWsBAQ4s_2fqErM2AZLaAIAE110Tree_28int64_2a_2c_20float64_2a_2c_20float32_2a_2c_20int64_2a_2c_20float64_2a_2c_20float32_2a_2c_20int32_2a_2910float64_2axx"}
!56 = !{!57}
!57 = distinct !{!57, !58, !"_ZN6praxia15motion_planning6search7connect5_drawB3v17B54c8tJTIeFIjxB2IKSgI4CrvQCk0Z4yRYcWsBAQ4s_2fqErM2AZLaAIAE218Problem_28Space_28int64_2c_20int64_2c_20int64_2c_20float64_2c_20float64_2c_20int64_2c_20int64_2a_29_2c_20float64_2a_2c_20int64_2c_20float64_2a_2c_20float64_2a_2c_20float64_2c_20float64_2c_20uint64_2a_2c_20float64_2a_29189Side_28Tree_28int64_2a_2c_20float64_2a_2c_20float32_2a_2c_20int64_2a_2c_20float64_2a_2c_20float32_2a_2c_20int32_2a_29_2c_20Batch_28float64_2a_2c_20int64_2a_2c_20uint8_2a_2c_20int64_2a_29_29dx: %retptr"}
!58 = distinct !{!58, !"_ZN6praxia15motion_planning6search7connect5_drawB3v17B54c8tJTIeFIjxB2IKSgI4CrvQCk0Z4yRYcWsBAQ4s_2fqErM2AZLaAIAE218Problem_28Space_28int64_2c_20int64_2c_20int64_2c_20float64_2c_20float64_2c_20int64_2c_20int64_2a_29_2c_20float64_2a_2c_20int64_2c_20float64_2a_2c_20float64_2a_2c_20float64_2c_20float64_2c_20uint64_2a_2c_20float64_2a_29189Side_28Tree_28int64_2a_2c_20float64_2a_2c_20float32_2a_2c_20int64_2a_2c_20float64_2a_2c_20float32_2a_2c_20int32_2a_29_2c_20Batch_28float64_2a_2c_20int64_2a_2c_20uint8_2a_2c_20int64_2a_29_29dx"}
!59 = !{!60, !62, !57}
!60 = distinct !{!60, !61, !"_ZN6praxia15motion_planning6search8sampling6in_boxB3v19B54c8tJTIeFIjxB2IKSgI4CrvQCk0Z4yRYcWsBAQ4s_2fqErM2AZLaAIAE9uint64_2a10float64_2a10float64_2ax10float64_2a: %retptr"}
!61 = distinct !{!61, !"_ZN6praxia15motion_planning6search8sampling6in_boxB3v19B54c8tJTIeFIjxB2IKSgI4CrvQCk0Z4yRYcWsBAQ4s_2fqErM2AZLaAIAE9uint64_2a10float64_2a10float64_2ax10float64_2a"}
!62 = distinct !{!62, !63, !"_ZN6praxia15motion_planning6search7connect7_sampleB3v18B54c8tJTIeFIjxB2IKSgI4CrvQCk0Z4yRYcWsBAQ4s_2fqErM2AZLaAIAE218Problem_28Space_28int64_2c_20int64_2c_20int64_2c_20float64_2c_20float64_2c_20int64_2c_20int64_2a_29_2c_20float64_2a_2c_20int64_2c_20float64_2a_2c_20float64_2a_2c_20float64_2c_20float64_2c_20uint64_2a_2c_20float64_2a_29d10float64_2a: %retptr"}
!63 = distinct !{!63, !"_ZN6praxia15motion_planning6search7connect7_sampleB3v18B54c8tJTIeFIjxB2IKSgI4CrvQCk0Z4yRYcWsBAQ4s_2fqErM2AZLaAIAE218Problem_28Space_28int64_2c_20int64_2c_20int64_2c_20float64_2c_20float64_2c_20int64_2c_20int64_2a_29_2c_20float64_2a_2c_20int64_2c_20float64_2a_2c_20float64_2a_2c_20float64_2c_20float64_2c_20uint64_2a_2c_20float64_2a_29d10float64_2a"}
!64 = !{!65, !60, !62, !57}
!65 = distinct !{!65, !66, !"_ZN6praxia15motion_planning6search8sampling7uniformB3v20B54c8tJTIeFIjxB2IKSgI4CrvQCk0Z4yRYcWsBAQ4s_2fqErM2AZLaAIAE9uint64_2a: %retptr"}
!66 = distinct !{!66, !"_ZN6praxia15motion_planning6search8sampling7uniformB3v20B54c8tJTIeFIjxB2IKSgI4CrvQCk0Z4yRYcWsBAQ4s_2fqErM2AZLaAIAE9uint64_2a"}
!67 = !{!68, !62, !57}
!68 = distinct !{!68, !69, !"_ZN6praxia15motion_planning6search8sampling7uniformB3v20B54c8tJTIeFIjxB2IKSgI4CrvQCk0Z4yRYcWsBAQ4s_2fqErM2AZLaAIAE9uint64_2a: %retptr"}
!69 = distinct !{!69, !"_ZN6praxia15motion_planning6search8sampling7uniformB3v20B54c8tJTIeFIjxB2IKSgI4CrvQCk0Z4yRYcWsBAQ4s_2fqErM2AZLaAIAE9uint64_2a"}
!70 = !{!71, !62, !57}
!71 = distinct !{!71, !72, !"_ZN6praxia15motion_planning6search14configurations8distanceB3v11B54c8tJTIeFIjxB2IKSgI4CrvQCk0Z4yRYcWsBAQ4s_2fqErM2AZLaAIAE10float64_2a10float64_2ax: %retptr"}
!72 = distinct !{!72, !"_ZN6praxia15motion_planning6search14configurations8distanceB3v11B54c8tJTIeFIjxB2IKSgI4CrvQCk0Z4yRYcWsBAQ4s_2fqErM2AZLaAIAE10float64_2a10float64_2ax"}
!73 = !{!74, !76, !62, !57}
!74 = distinct !{!74, !75, !"_ZN6praxia15motion_planning6search8sampling7uniformB3v20B54c8tJTIeFIjxB2IKSgI4CrvQCk0Z4yRYcWsBAQ4s_2fqErM2AZLaAIAE9uint64_2a: %retptr"}
!75 = distinct !{!75, !"_ZN6praxia15motion_planning6search8sampling7uniformB3v20B54c8tJTIeFIjxB2IKSgI4CrvQCk0Z4yRYcWsBAQ4s_2fqErM2AZLaAIAE9uint64_2a"}
!76 = distinct !{!76, !77, !"_ZN6praxia15motion_planning6search8sampling12in_ellipsoidB3v22B54c8tJTIeFIjxB2IKSgI4CrvQCk0Z4yRYcWsBAQ4s_2fqErM2AZLaAIAE9uint64_2a10float64_2a10float64_2adx10float64_2a: %retptr"}
!77 = distinct !{!77, !"_ZN6praxia15motion_planning6search8sampling12in_ellipsoidB3v22B54c8tJTIeFIjxB2IKSgI4CrvQCk0Z4yRYcWsBAQ4s_2fqErM2AZLaAIAE9uint64_2a10float64_2a10float64_2adx10float64_2a"}
!78 = !{!79, !76, !62, !57}
!79 = distinct !{!79, !80, !"_ZN6praxia15motion_planning6search8sampling7uniformB3v20B54c8tJTIeFIjxB2IKSgI4CrvQCk0Z4yRYcWsBAQ4s_2fqErM2AZLaAIAE9uint64_2a: %retptr"}
!80 = distinct !{!80, !"_ZN6praxia15motion_planning6search8sampling7uniformB3v20B54c8tJTIeFIjxB2IKSgI4CrvQCk0Z4yRYcWsBAQ4s_2fqErM2AZLaAIAE9uint64_2a"}
!81 = !{!82, !76, !62, !57}
!82 = distinct !{!82, !83, !"_ZN6praxia15motion_planning6search8sampling7uniformB3v20B54c8tJTIeFIjxB2IKSgI4CrvQCk0Z4yRYcWsBAQ4s_2fqErM2AZLaAIAE9uint64_2a: %retptr"}
!83 = distinct !{!83, !"_ZN6praxia15motion_planning6search8sampling7uniformB3v20B54c8tJTIeFIjxB2IKSgI4CrvQCk0Z4yRYcWsBAQ4s_2fqErM2AZLaAIAE9uint64_2a"}
!84 = !{!76, !62, !57}
!85 = distinct !{!85, !86}
!86 = !{!"llvm.loop.peeled.count", i32 1}
!87 = distinct !{!87, !86}
!88 = !{!89, !62, !57}
!89 = distinct !{!89, !90, !"_ZN6praxia15motion_planning6search7connect7_insideB3v24B54c8tJTIeFIjxB2IKSgI4CrvQCk0Z4yRYcWsBAQ4s_2fqErM2AZLaAIAE218Problem_28Space_28int64_2c_20int64_2c_20int64_2c_20float64_2c_20float64_2c_20int64_2c_20int64_2a_29_2c_20float64_2a_2c_20int64_2c_20float64_2a_2c_20float64_2a_2c_20float64_2c_20float64_2c_20uint64_2a_2c_20float64_2a_2910float64_2a: %retptr"}
!90 = distinct !{!90, !"_ZN6praxia15motion_planning6search7connect7_insideB3v24B54c8tJTIeFIjxB2IKSgI4CrvQCk0Z4yRYcWsBAQ4s_2fqErM2AZLaAIAE218Problem_28Space_28int64_2c_20int64_2c_20int64_2c_20float64_2c_20float64_2c_20int64_2c_20int64_2a_29_2c_20float64_2a_2c_20int64_2c_20float64_2a_2c_20float64_2a_2c_20float64_2c_20float64_2c_20uint64_2a_2c_20float64_2a_2910float64_2a"}
!91 = !{!92, !57}
!92 = distinct !{!92, !93, !"_ZN6praxia15motion_planning6search14configurations7betweenB3v30B54c8tJTIeFIjxB2IKSgI4CrvQCk0Z4yRYcWsBAQ4s_2fqErM2AZLaAIAE10float64_2a10float64_2adx10float64_2a: %retptr"}
!93 = distinct !{!93, !"_ZN6praxia15motion_planning6search14configurations7betweenB3v30B54c8tJTIeFIjxB2IKSgI4CrvQCk0Z4yRYcWsBAQ4s_2fqErM2AZLaAIAE10float64_2a10float64_2adx10float64_2a"}
!94 = !{!95, !57}
!95 = distinct !{!95, !96, !"_ZN6praxia15motion_planning6search4tree7nearestB3v25B54c8tJTIeFIjxB2IKSgI4CrvQCk0Z4yRYcWsBAQ4s_2fqErM2AZLaAIAE110Tree_28int64_2a_2c_20float64_2a_2c_20float32_2a_2c_20int64_2a_2c_20float64_2a_2c_20float32_2a_2c_20int32_2a_2910float64_2ax: %retptr"}
!96 = distinct !{!96, !"_ZN6praxia15motion_planning6search4tree7nearestB3v25B54c8tJTIeFIjxB2IKSgI4CrvQCk0Z4yRYcWsBAQ4s_2fqErM2AZLaAIAE110Tree_28int64_2a_2c_20float64_2a_2c_20float32_2a_2c_20int64_2a_2c_20float64_2a_2c_20float32_2a_2c_20int32_2a_2910float64_2ax"}
!97 = !{!98, !57}
!98 = distinct !{!98, !99, !"_ZN6praxia15motion_planning6search14configurations8distanceB3v11B54c8tJTIeFIjxB2IKSgI4CrvQCk0Z4yRYcWsBAQ4s_2fqErM2AZLaAIAE10float64_2a10float64_2ax: %retptr"}
!99 = distinct !{!99, !"_ZN6praxia15motion_planning6search14configurations8distanceB3v11B54c8tJTIeFIjxB2IKSgI4CrvQCk0Z4yRYcWsBAQ4s_2fqErM2AZLaAIAE10float64_2a10float64_2ax"}
!100 = !{!101, !57}
!101 = distinct !{!101, !102, !"_ZN6praxia15motion_planning6search14configurations9flag_freeB2v5B54c8tJTIeFIjxB2IKSgI4CrvQCk0Z4yRYcWsBAQ4s_2fqErM2AZLaAIAE89Space_28int64_2c_20int64_2c_20int64_2c_20float64_2c_20float64_2c_20int64_2c_20int64_2a_2910float64_2ax8uint8_2a: %retptr"}
!102 = distinct !{!102, !"_ZN6praxia15motion_planning6search14configurations9flag_freeB2v5B54c8tJTIeFIjxB2IKSgI4CrvQCk0Z4yRYcWsBAQ4s_2fqErM2AZLaAIAE89Space_28int64_2c_20int64_2c_20int64_2c_20float64_2c_20float64_2c_20int64_2c_20int64_2a_2910float64_2ax8uint8_2a"}
!103 = !{!104}
!104 = distinct !{!104, !105, !"_ZN6praxia15motion_planning6search7connect5_growB3v31B54c8tJTIeFIjxB2IKSgI4CrvQCk0Z4yRYcWsBAQ4s_2fqErM2AZLaAIAE218Problem_28Space_28int64_2c_20int64_2c_20int64_2c_20float64_2c_20float64_2c_20int64_2c_20int64_2a_29_2c_20float64_2a_2c_20int64_2c_20float64_2a_2c_20float64_2a_2c_20float64_2c_20float64_2c_20uint64_2a_2c_20float64_2a_29189Side_28Tree_28int64_2a_2c_20float64_2a_2c_20float32_2a_2c_20int64_2a_2c_20float64_2a_2c_20float32_2a_2c_20int32_2a_29_2c_20Batch_28float64_2a_2c_20int64_2a_2c_20uint8_2a_2c_20int64_2a_29_29: %retptr"}
!105 = distinct !{!105, !"_ZN6praxia15motion_planning6search7connect5_growB3v31B54c8tJTIeFIjxB2IKSgI4CrvQCk0Z4yRYcWsBAQ4s_2fqErM2AZLaAIAE218Problem_28Space_28int64_2c_20int64_2c_20int64_2c_20float64_2c_20float64_2c_20int64_2c_20int64_2a_29_2c_20float64_2a_2c_20int64_2c_20float64_2a_2c_20float64_2a_2c_20float64_2c_20float64_2c_20uint64_2a_2c_20float64_2a_29189Side_28Tree_28int64_2a_2c_20float64_2a_2c_20float32_2a_2c_20int64_2a_2c_20float64_2a_2c_20float32_2a_2c_20int32_2a_29_2c_20Batch_28float64_2a_2c_20int64_2a_2c_20uint8_2a_2c_20int64_2a_29_29"}
!106 = !{!107, !104}
!107 = distinct !{!107, !108, !"_ZN6praxia15motion_planning6search14configurations7is_freeB2v8B54c8tJTIeFIjxB2IKSgI4CrvQCk0Z4yRYcWsBAQ4s_2fqErM2AZLaAIAE89Space_28int64_2c_20int64_2c_20int64_2c_20float64_2c_20float64_2c_20int64_2c_20int64_2a_2910float64_2a10float64_2a: %retptr"}
!108 = distinct !{!108, !"_ZN6praxia15motion_planning6search14configurations7is_freeB2v8B54c8tJTIeFIjxB2IKSgI4CrvQCk0Z4yRYcWsBAQ4s_2fqErM2AZLaAIAE89Space_28int64_2c_20int64_2c_20int64_2c_20float64_2c_20float64_2c_20int64_2c_20int64_2a_2910float64_2a10float64_2a"}
!109 = !{!110, !104}
!110 = distinct !{!110, !111, !"_ZN6praxia15motion_planning6search4tree8add_nodeB3v15B54c8tJTIeFIjxB2IKSgI4CrvQCk0Z4yRYcWsBAQ4s_2fqErM2AZLaAIAE110Tree_28int64_2a_2c_20float64_2a_2c_20float32_2a_2c_20int64_2a_2c_20float64_2a_2c_20float32_2a_2c_20int32_2a_2910float64_2axx: %retptr"}
!111 = distinct !{!111, !"_ZN6praxia15motion_planning6search4tree8add_nodeB3v15B54c8tJTIeFIjxB2IKSgI4CrvQCk0Z4yRYcWsBAQ4s_2fqErM2AZLaAIAE110Tree_28int64_2a_2c_20float64_2a_2c_20float32_2a_2c_20int64_2a_2c_20float64_2a_2c_20float32_2a_2c_20int32_2a_2910float64_2axx"}
!112 = !{!113, !104}
!113 = distinct !{!113, !114, !"_ZN6praxia15motion_planning6search14configurations7betweenB3v30B54c8tJTIeFIjxB2IKSgI4CrvQCk0Z4yRYcWsBAQ4s_2fqErM2AZLaAIAE10float64_2a10float64_2adx10float64_2a: %retptr"}
!114 = distinct !{!114, !"_ZN6praxia15motion_planning6search14configurations7betweenB3v30B54c8tJTIeFIjxB2IKSgI4CrvQCk0Z4yRYcWsBAQ4s_2fqErM2AZLaAIAE10float64_2a10float64_2adx10float64_2a"}
!115 = !{!116, !104}
!116 = distinct !{!116, !117, !"_ZN6praxia15motion_planning6search7connect7_insideB3v24B54c8tJTIeFIjxB2IKSgI4CrvQCk0Z4yRYcWsBAQ4s_2fqErM2AZLaAIAE218Problem_28Space_28int64_2c_20int64_2c_20int64_2c_20float64_2c_20float64_2c_20int64_2c_20int64_2a_29_2c_20float64_2a_2c_20int64_2c_20float64_2a_2c_20float64_2a_2c_20float64_2c_20float64_2c_20uint64_2a_2c_20float64_2a_2910float64_2a: %retptr"}
!117 = distinct !{!117, !"_ZN6praxia15motion_planning6search7connect7_insideB3v24B54c8tJTIeFIjxB2IKSgI4CrvQCk0Z4yRYcWsBAQ4s_2fqErM2AZLaAIAE218Problem_28Space_28int64_2c_20int64_2c_20int64_2c_20float64_2c_20float64_2c_20int64_2c_20int64_2a_29_2c_20float64_2a_2c_20int64_2c_20float64_2a_2c_20float64_2a_2c_20float64_2c_20float64_2c_20uint64_2a_2c_20float64_2a_2910float64_2a"}
!118 = !{!119, !104}
!119 = distinct !{!119, !120, !"_ZN6praxia15motion_planning6search14configurations7is_freeB2v8B54c8tJTIeFIjxB2IKSgI4CrvQCk0Z4yRYcWsBAQ4s_2fqErM2AZLaAIAE89Space_28int64_2c_20int64_2c_20int64_2c_20float64_2c_20float64_2c_20int64_2c_20int64_2a_2910float64_2a10float64_2a: %retptr"}
!120 = distinct !{!120, !"_ZN6praxia15motion_planning6search14configurations7is_freeB2v8B54c8tJTIeFIjxB2IKSgI4CrvQCk0Z4yRYcWsBAQ4s_2fqErM2AZLaAIAE89Space_28int64_2c_20int64_2c_20int64_2c_20float64_2c_20float64_2c_20int64_2c_20int64_2a_2910float64_2a10float64_2a"}
!121 = !{!122, !104}
!122 = distinct !{!122, !123, !"_ZN6praxia15motion_planning6search4tree8add_nodeB3v15B54c8tJTIeFIjxB2IKSgI4CrvQCk0Z4yRYcWsBAQ4s_2fqErM2AZLaAIAE110Tree_28int64_2a_2c_20float64_2a_2c_20float32_2a_2c_20int64_2a_2c_20float64_2a_2c_20float32_2a_2c_20int32_2a_2910float64_2axx: %retptr"}
!123 = distinct !{!123, !"_ZN6praxia15motion_planning6search4tree8add_nodeB3v15B54c8tJTIeFIjxB2IKSgI4CrvQCk0Z4yRYcWsBAQ4s_2fqErM2AZLaAIAE110Tree_28int64_2a_2c_20float64_2a_2c_20float32_2a_2c_20int64_2a_2c_20float64_2a_2c_20float32_2a_2c_20int32_2a_2910float64_2axx"}
!124 = !{!125, !127}
!125 = distinct !{!125, !126, !"_ZN6praxia15motion_planning6search4tree7nearestB3v25B54c8tJTIeFIjxB2IKSgI4CrvQCk0Z4yRYcWsBAQ4s_2fqErM2AZLaAIAE110Tree_28int64_2a_2c_20float64_2a_2c_20float32_2a_2c_20int64_2a_2c_20float64_2a_2c_20float32_2a_2c_20int32_2a_2910float64_2ax: %retptr"}
!126 = distinct !{!126, !"_ZN6praxia15motion_planning6search4tree7nearestB3v25B54c8tJTIeFIjxB2IKSgI4CrvQCk0Z4yRYcWsBAQ4s_2fqErM2AZLaAIAE110Tree_28int64_2a_2c_20float64_2a_2c_20float32_2a_2c_20int64_2a_2c_20float64_2a_2c_20float32_2a_2c_20int32_2a_2910float64_2ax"}
!127 = distinct !{!127, !128, !"_ZN6praxia15motion_planning6search7connect5_joinB3v32B54c8tJTIeFIjxB2IKSgI4CrvQCk0Z4yRYcWsBAQ4s_2fqErM2AZLaAIAE218Problem_28Space_28int64_2c_20int64_2c_20int64_2c_20float64_2c_20float64_2c_20int64_2c_20int64_2a_29_2c_20float64_2a_2c_20int64_2c_20float64_2a_2c_20float64_2a_2c_20float64_2c_20float64_2c_20uint64_2a_2c_20float64_2a_2910float64_2a110Tree_28int64_2a_2c_20float64_2a_2c_20float32_2a_2c_20int64_2a_2c_20float64_2a_2c_20float32_2a_2c_20int32_2a_29: %retptr"}
!128 = distinct !{!128, !"_ZN6praxia15motion_planning6search7connect5_joinB3v32B54c8tJTIeFIjxB2IKSgI4CrvQCk0Z4yRYcWsBAQ4s_2fqErM2AZLaAIAE218Problem_28Space_28int64_2c_20int64_2c_20int64_2c_20float64_2c_20float64_2c_20int64_2c_20int64_2a_29_2c_20float64_2a_2c_20int64_2c_20float64_2a_2c_20float64_2a_2c_20float64_2c_20float64_2c_20uint64_2a_2c_20float64_2a_2910float64_2a110Tree_28int64_2a_2c_20float64_2a_2c_20float32_2a_2c_20int64_2a_2c_20float64_2a_2c_20float32_2a_2c_20int32_2a_29"}
!129 = !{!130, !127}
!130 = distinct !{!130, !131, !"_ZN6praxia15motion_planning6search14configurations8distanceB3v11B54c8tJTIeFIjxB2IKSgI4CrvQCk0Z4yRYcWsBAQ4s_2fqErM2AZLaAIAE10float64_2a10float64_2ax: %retptr"}
!131 = distinct !{!131, !"_ZN6praxia15motion_planning6search14configurations8distanceB3v11B54c8tJTIeFIjxB2IKSgI4CrvQCk0Z4yRYcWsBAQ4s_2fqErM2AZLaAIAE10float64_2a10float64_2ax"}
!132 = !{!133, !127}
!133 = distinct !{!133, !134, !"_ZN6praxia15motion_planning6search14configurations7betweenB3v30B54c8tJTIeFIjxB2IKSgI4CrvQCk0Z4yRYcWsBAQ4s_2fqErM2AZLaAIAE10float64_2a10float64_2adx10float64_2a: %retptr"}
!134 = distinct !{!134, !"_ZN6praxia15motion_planning6search14configurations7betweenB3v30B54c8tJTIeFIjxB2IKSgI4CrvQCk0Z4yRYcWsBAQ4s_2fqErM2AZLaAIAE10float64_2a10float64_2adx10float64_2a"}
!135 = !{!136, !127}
!136 = distinct !{!136, !137, !"_ZN6praxia15motion_planning6search14configurations4copyB2v7B54c8tJTIeFIjxB2IKSgI4CrvQCk0Z4yRYcWsBAQ4s_2fqErM2AZLaAIAE10float64_2a10float64_2ax: %retptr"}
!137 = distinct !{!137, !"_ZN6praxia15motion_planning6search14configurations4copyB2v7B54c8tJTIeFIjxB2IKSgI4CrvQCk0Z4yRYcWsBAQ4s_2fqErM2AZLaAIAE10float64_2a10float64_2ax"}
!138 = !{!139, !127}
!139 = distinct !{!139, !140, !"_ZN6praxia15motion_planning6search14configurations7is_freeB2v8B54c8tJTIeFIjxB2IKSgI4CrvQCk0Z4yRYcWsBAQ4s_2fqErM2AZLaAIAE89Space_28int64_2c_20int64_2c_20int64_2c_20float64_2c_20float64_2c_20int64_2c_20int64_2a_2910float64_2a10float64_2a: %retptr"}
!140 = distinct !{!140, !"_ZN6praxia15motion_planning6search14configurations7is_freeB2v8B54c8tJTIeFIjxB2IKSgI4CrvQCk0Z4yRYcWsBAQ4s_2fqErM2AZLaAIAE89Space_28int64_2c_20int64_2c_20int64_2c_20float64_2c_20float64_2c_20int64_2c_20int64_2a_2910float64_2a10float64_2a"}
!141 = !{!142, !127}
!142 = distinct !{!142, !143, !"_ZN6praxia15motion_planning6search4tree8add_nodeB3v15B54c8tJTIeFIjxB2IKSgI4CrvQCk0Z4yRYcWsBAQ4s_2fqErM2AZLaAIAE110Tree_28int64_2a_2c_20float64_2a_2c_20float32_2a_2c_20int64_2a_2c_20float64_2a_2c_20float32_2a_2c_20int32_2a_2910float64_2axx: %retptr"}
!143 = distinct !{!143, !"_ZN6praxia15motion_planning6search4tree8add_nodeB3v15B54c8tJTIeFIjxB2IKSgI4CrvQCk0Z4yRYcWsBAQ4s_2fqErM2AZLaAIAE110Tree_28int64_2a_2c_20float64_2a_2c_20float32_2a_2c_20int64_2a_2c_20float64_2a_2c_20float32_2a_2c_20int32_2a_2910float64_2axx"}
!144 = !{!145}
!145 = distinct !{!145, !146, !"_ZN6praxia15motion_planning6search4tree5depthB3v33B54c8tJTIeFIjxB2IKSgI4CrvQCk0Z4yRYcWsBAQ4s_2fqErM2AZLaAIAE110Tree_28int64_2a_2c_20float64_2a_2c_20float32_2a_2c_20int64_2a_2c_20float64_2a_2c_20float32_2a_2c_20int32_2a_29x: %retptr"}
!146 = distinct !{!146, !"_ZN6praxia15motion_planning6search4tree5depthB3v33B54c8tJTIeFIjxB2IKSgI4CrvQCk0Z4yRYcWsBAQ4s_2fqErM2AZLaAIAE110Tree_28int64_2a_2c_20float64_2a_2c_20float32_2a_2c_20int64_2a_2c_20float64_2a_2c_20float32_2a_2c_20int32_2a_29x"}
!147 = !{!148}
!148 = distinct !{!148, !149, !"_ZN6praxia15motion_planning6search4tree6branchB3v34B54c8tJTIeFIjxB2IKSgI4CrvQCk0Z4yRYcWsBAQ4s_2fqErM2AZLaAIAE110Tree_28int64_2a_2c_20float64_2a_2c_20float32_2a_2c_20int64_2a_2c_20float64_2a_2c_20float32_2a_2c_20int32_2a_29xx10float64_2axx: %retptr"}
!149 = distinct !{!149, !"_ZN6praxia15motion_planning6search4tree6branchB3v34B54c8tJTIeFIjxB2IKSgI4CrvQCk0Z4yRYcWsBAQ4s_2fqErM2AZLaAIAE110Tree_28int64_2a_2c_20float64_2a_2c_20float32_2a_2c_20int64_2a_2c_20float64_2a_2c_20float32_2a_2c_20int32_2a_29xx10float64_2axx"}
!150 = !{!151}
!151 = distinct !{!151, !152, !"_ZN6praxia15motion_planning6search4tree6branchB3v34B54c8tJTIeFIjxB2IKSgI4CrvQCk0Z4yRYcWsBAQ4s_2fqErM2AZLaAIAE110Tree_28int64_2a_2c_20float64_2a_2c_20float32_2a_2c_20int64_2a_2c_20float64_2a_2c_20float32_2a_2c_20int32_2a_29xx10float64_2axx: %retptr"}
!152 = distinct !{!152, !"_ZN6praxia15motion_planning6search4tree6branchB3v34B54c8tJTIeFIjxB2IKSgI4CrvQCk0Z4yRYcWsBAQ4s_2fqErM2AZLaAIAE110Tree_28int64_2a_2c_20float64_2a_2c_20float32_2a_2c_20int64_2a_2c_20float64_2a_2c_20float32_2a_2c_20int32_2a_29xx10float64_2axx"}
!153 = !{!154}
!154 = distinct !{!154, !155, !"_ZN6praxia15motion_planning6search4tree5depthB3v33B54c8tJTIeFIjxB2IKSgI4CrvQCk0Z4yRYcWsBAQ4s_2fqErM2AZLaAIAE110Tree_28int64_2a_2c_20float64_2a_2c_20float32_2a_2c_20int64_2a_2c_20float64_2a_2c_20float32_2a_2c_20int32_2a_29x: %retptr"}
!155 = distinct !{!155, !"_ZN6praxia15motion_planning6search4tree5depthB3v33B54c8tJTIeFIjxB2IKSgI4CrvQCk0Z4yRYcWsBAQ4s_2fqErM2AZLaAIAE110Tree_28int64_2a_2c_20float64_2a_2c_20float32_2a_2c_20int64_2a_2c_20float64_2a_2c_20float32_2a_2c_20int32_2a_29x"}
!156 = !{!157}
!157 = distinct !{!157, !158, !"_ZN6praxia15motion_planning6search12entry_points6_spaceB2v2B54c8tJTIeFIjxB2IKSgI4CrvQCk0Z4yRYcWsBAQ4s_2fqErM2AZLaAIAExxxddx8int64_2a: %retptr"}
!158 = distinct !{!158, !"_ZN6praxia15motion_planning6search12entry_points6_spaceB2v2B54c8tJTIeFIjxB2IKSgI4CrvQCk0Z4yRYcWsBAQ4s_2fqErM2AZLaAIAExxxddx8int64_2a"}
!159 = !{!160, !162}
!160 = distinct !{!160, !161, !"_ZN6praxia15motion_planning6search14configurations8distanceB3v11B54c8tJTIeFIjxB2IKSgI4CrvQCk0Z4yRYcWsBAQ4s_2fqErM2AZLaAIAE10float64_2a10float64_2ax: %retptr"}
!161 = distinct !{!161, !"_ZN6praxia15motion_planning6search14configurations8distanceB3v11B54c8tJTIeFIjxB2IKSgI4CrvQCk0Z4yRYcWsBAQ4s_2fqErM2AZLaAIAE10float64_2a10float64_2ax"}
!162 = distinct !{!162, !163, !"_ZN6praxia15motion_planning6search10shortening11path_lengthB3v35B54c8tJTIeFIjxB2IKSgI4CrvQCk0Z4yRYcWsBAQ4s_2fqErM2AZLaAIAE10float64_2axx: %retptr"}
!163 = distinct !{!163, !"_ZN6praxia15motion_planning6search10shortening11path_lengthB3v35B54c8tJTIeFIjxB2IKSgI4CrvQCk0Z4yRYcWsBAQ4s_2fqErM2AZLaAIAE10float64_2axx"}
!164 = !{!165}
!165 = distinct !{!165, !166, !"_ZN6praxia15motion_planning6search14configurations7is_freeB2v8B54c8tJTIeFIjxB2IKSgI4CrvQCk0Z4yRYcWsBAQ4s_2fqErM2AZLaAIAE89Space_28int64_2c_20int64_2c_20int64_2c_20float64_2c_20float64_2c_20int64_2c_20int64_2a_2910float64_2a10float64_2a: %retptr"}
!166 = distinct !{!166, !"_ZN6praxia15motion_planning6search14configurations7is_freeB2v8B54c8tJTIeFIjxB2IKSgI4CrvQCk0Z4yRYcWsBAQ4s_2fqErM2AZLaAIAE89Space_28int64_2c_20int64_2c_20int64_2c_20float64_2c_20float64_2c_20int64_2c_20int64_2a_2910float64_2a10float64_2a"}
!167 = !{!168, !170}
!168 = distinct !{!168, !169, !"_ZN6praxia15motion_planning6search14configurations7is_freeB2v8B54c8tJTIeFIjxB2IKSgI4CrvQCk0Z4yRYcWsBAQ4s_2fqErM2AZLaAIAE89Space_28int64_2c_20int64_2c_20int64_2c_20float64_2c_20float64_2c_20int64_2c_20int64_2a_2910float64_2a10float64_2a: %retptr"}
!169 = distinct !{!169, !"_ZN6praxia15motion_planning6search14configurations7is_freeB2v8B54c8tJTIeFIjxB2IKSgI4CrvQCk0Z4yRYcWsBAQ4s_2fqErM2AZLaAIAE89Space_28int64_2c_20int64_2c_20int64_2c_20float64_2c_20float64_2c_20int64_2c_20int64_2a_2910float64_2a10float64_2a"}
!170 = distinct !{!170, !171, !"_ZN6praxia15motion_planning6search10shortening6_pruneB3v38B54c8tJTIeFIjxB2IKSgI4CrvQCk0Z4yRYcWsBAQ4s_2fqErM2AZLaAIAE89Space_28int64_2c_20int64_2c_20int64_2c_20float64_2c_20float64_2c_20int64_2c_20int64_2a_2910float64_2ax: %retptr"}
!171 = distinct !{!171, !"_ZN6praxia15motion_planning6search10shortening6_pruneB3v38B54c8tJTIeFIjxB2IKSgI4CrvQCk0Z4yRYcWsBAQ4s_2fqErM2AZLaAIAE89Space_28int64_2c_20int64_2c_20int64_2c_20float64_2c_20float64_2c_20int64_2c_20int64_2a_2910float64_2ax"}
!172 = !{!173, !170}
!173 = distinct !{!173, !174, !"_ZN6praxia15motion_planning6search14configurations7is_freeB2v8B54c8tJTIeFIjxB2IKSgI4CrvQCk0Z4yRYcWsBAQ4s_2fqErM2AZLaAIAE89Space_28int64_2c_20int64_2c_20int64_2c_20float64_2c_20float64_2c_20int64_2c_20int64_2a_2910float64_2a10float64_2a: %retptr"}
!174 = distinct !{!174, !"_ZN6praxia15motion_planning6search14configurations7is_freeB2v8B54c8tJTIeFIjxB2IKSgI4CrvQCk0Z4yRYcWsBAQ4s_2fqErM2AZLaAIAE89Space_28int64_2c_20int64_2c_20int64_2c_20float64_2c_20float64_2c_20int64_2c_20int64_2a_2910float64_2a10float64_2a"}
!175 = !{!176, !170}
!176 = distinct !{!176, !177, !"_ZN6praxia15motion_planning6search14configurations4copyB2v7B54c8tJTIeFIjxB2IKSgI4CrvQCk0Z4yRYcWsBAQ4s_2fqErM2AZLaAIAE10float64_2a10float64_2ax: %retptr"}
!177 = distinct !{!177, !"_ZN6praxia15motion_planning6search14configurations4copyB2v7B54c8tJTIeFIjxB2IKSgI4CrvQCk0Z4yRYcWsBAQ4s_2fqErM2AZLaAIAE10float64_2a10float64_2ax"}
!178 = !{!179, !181}
!179 = distinct !{!179, !180, !"_ZN6praxia15motion_planning6search14configurations8distanceB3v11B54c8tJTIeFIjxB2IKSgI4CrvQCk0Z4yRYcWsBAQ4s_2fqErM2AZLaAIAE10float64_2a10float64_2ax: %retptr"}
!180 = distinct !{!180, !"_ZN6praxia15motion_planning6search14configurations8distanceB3v11B54c8tJTIeFIjxB2IKSgI4CrvQCk0Z4yRYcWsBAQ4s_2fqErM2AZLaAIAE10float64_2a10float64_2ax"}
!181 = distinct !{!181, !182, !"_ZN6praxia15motion_planning6search10shortening11path_lengthB3v35B54c8tJTIeFIjxB2IKSgI4CrvQCk0Z4yRYcWsBAQ4s_2fqErM2AZLaAIAE10float64_2axx: %retptr"}
!182 = distinct !{!182, !"_ZN6praxia15motion_planning6search10shortening11path_lengthB3v35B54c8tJTIeFIjxB2IKSgI4CrvQCk0Z4yRYcWsBAQ4s_2fqErM2AZLaAIAE10float64_2axx"}
!183 = !{!184}
!184 = distinct !{!184, !185, !"_ZN6praxia15motion_planning6search10shortening12_cut_cornersB3v39B54c8tJTIeFIjxB2IKSgI4CrvQCk0Z4yRYcWsBAQ4s_2fqErM2AZLaAIAE89Space_28int64_2c_20int64_2c_20int64_2c_20float64_2c_20float64_2c_20int64_2c_20int64_2a_2910float64_2axxd10float64_2a10float64_2a: %retptr"}
!185 = distinct !{!185, !"_ZN6praxia15motion_planning6search10shortening12_cut_cornersB3v39B54c8tJTIeFIjxB2IKSgI4CrvQCk0Z4yRYcWsBAQ4s_2fqErM2AZLaAIAE89Space_28int64_2c_20int64_2c_20int64_2c_20float64_2c_20float64_2c_20int64_2c_20int64_2a_2910float64_2axxd10float64_2a10float64_2a"}
!186 = !{!187, !189, !184}
!187 = distinct !{!187, !188, !"_ZN6praxia15motion_planning6search14configurations8distanceB3v11B54c8tJTIeFIjxB2IKSgI4CrvQCk0Z4yRYcWsBAQ4s_2fqErM2AZLaAIAE10float64_2a10float64_2ax: %retptr"}
!188 = distinct !{!188, !"_ZN6praxia15motion_planning6search14configurations8distanceB3v11B54c8tJTIeFIjxB2IKSgI4CrvQCk0Z4yRYcWsBAQ4s_2fqErM2AZLaAIAE10float64_2a10float64_2ax"}
!189 = distinct !{!189, !190, !"_ZN6praxia15motion_planning6search10shortening5_openB3v40B54c8tJTIeFIjxB2IKSgI4CrvQCk0Z4yRYcWsBAQ4s_2fqErM2AZLaAIAE10float64_2axx10float64_2ax10float64_2a: %retptr"}
!190 = distinct !{!190, !"_ZN6praxia15motion_planning6search10shortening5_openB3v40B54c8tJTIeFIjxB2IKSgI4CrvQCk0Z4yRYcWsBAQ4s_2fqErM2AZLaAIAE10float64_2axx10float64_2ax10float64_2a"}
!191 = !{!192, !189, !184}
!192 = distinct !{!192, !193, !"_ZN6praxia15motion_planning6search14configurations8distanceB3v11B54c8tJTIeFIjxB2IKSgI4CrvQCk0Z4yRYcWsBAQ4s_2fqErM2AZLaAIAE10float64_2a10float64_2ax: %retptr"}
!193 = distinct !{!193, !"_ZN6praxia15motion_planning6search14configurations8distanceB3v11B54c8tJTIeFIjxB2IKSgI4CrvQCk0Z4yRYcWsBAQ4s_2fqErM2AZLaAIAE10float64_2a10float64_2ax"}
!194 = !{!189, !184}
!195 = !{!196, !184}
!196 = distinct !{!196, !197, !"_ZN6praxia15motion_planning6search14configurations7is_freeB2v8B54c8tJTIeFIjxB2IKSgI4CrvQCk0Z4yRYcWsBAQ4s_2fqErM2AZLaAIAE89Space_28int64_2c_20int64_2c_20int64_2c_20float64_2c_20float64_2c_20int64_2c_20int64_2a_2910float64_2a10float64_2a: %retptr"}
!197 = distinct !{!197, !"_ZN6praxia15motion_planning6search14configurations7is_freeB2v8B54c8tJTIeFIjxB2IKSgI4CrvQCk0Z4yRYcWsBAQ4s_2fqErM2AZLaAIAE89Space_28int64_2c_20int64_2c_20int64_2c_20float64_2c_20float64_2c_20int64_2c_20int64_2a_2910float64_2a10float64_2a"}
!198 = !{!199, !201, !184}
!199 = distinct !{!199, !200, !"_ZN6praxia15motion_planning6search14configurations4copyB2v7B54c8tJTIeFIjxB2IKSgI4CrvQCk0Z4yRYcWsBAQ4s_2fqErM2AZLaAIAE10float64_2a10float64_2ax: %retptr"}
!200 = distinct !{!200, !"_ZN6praxia15motion_planning6search14configurations4copyB2v7B54c8tJTIeFIjxB2IKSgI4CrvQCk0Z4yRYcWsBAQ4s_2fqErM2AZLaAIAE10float64_2a10float64_2ax"}
!201 = distinct !{!201, !202, !"_ZN6praxia15motion_planning6search10shortening5_moveB3v42B54c8tJTIeFIjxB2IKSgI4CrvQCk0Z4yRYcWsBAQ4s_2fqErM2AZLaAIAE10float64_2axxx10float64_2ax: %retptr"}
!202 = distinct !{!202, !"_ZN6praxia15motion_planning6search10shortening5_moveB3v42B54c8tJTIeFIjxB2IKSgI4CrvQCk0Z4yRYcWsBAQ4s_2fqErM2AZLaAIAE10float64_2axxx10float64_2ax"}
!203 = !{!201, !184}
!204 = !{!205, !207, !184}
!205 = distinct !{!205, !206, !"_ZN6praxia15motion_planning6search14configurations8distanceB3v11B54c8tJTIeFIjxB2IKSgI4CrvQCk0Z4yRYcWsBAQ4s_2fqErM2AZLaAIAE10float64_2a10float64_2ax: %retptr"}
!206 = distinct !{!206, !"_ZN6praxia15motion_planning6search14configurations8distanceB3v11B54c8tJTIeFIjxB2IKSgI4CrvQCk0Z4yRYcWsBAQ4s_2fqErM2AZLaAIAE10float64_2a10float64_2ax"}
!207 = distinct !{!207, !208, !"_ZN6praxia15motion_planning6search10shortening5_openB3v40B54c8tJTIeFIjxB2IKSgI4CrvQCk0Z4yRYcWsBAQ4s_2fqErM2AZLaAIAE10float64_2axx10float64_2ax10float64_2a: %retptr"}
!208 = distinct !{!208, !"_ZN6praxia15motion_planning6search10shortening5_openB3v40B54c8tJTIeFIjxB2IKSgI4CrvQCk0Z4yRYcWsBAQ4s_2fqErM2AZLaAIAE10float64_2axx10float64_2ax10float64_2a"}
!209 = !{!210, !207, !184}
!210 = distinct !{!210, !211, !"_ZN6praxia15motion_planning6search14configurations8distanceB3v11B54c8tJTIeFIjxB2IKSgI4CrvQCk0Z4yRYcWsBAQ4s_2fqErM2AZLaAIAE10float64_2a10float64_2ax: %retptr"}
!211 = distinct !{!211, !"_ZN6praxia15motion_planning6search14configurations8distanceB3v11B54c8tJTIeFIjxB2IKSgI4CrvQCk0Z4yRYcWsBAQ4s_2fqErM2AZLaAIAE10float64_2a10float64_2ax"}
!212 = !{!207, !184}
!213 = !{!214, !216, !184}
!214 = distinct !{!214, !215, !"_ZN6praxia15motion_planning6search14configurations8distanceB3v11B54c8tJTIeFIjxB2IKSgI4CrvQCk0Z4yRYcWsBAQ4s_2fqErM2AZLaAIAE10float64_2a10float64_2ax: %retptr"}
!215 = distinct !{!215, !"_ZN6praxia15motion_planning6search14configurations8distanceB3v11B54c8tJTIeFIjxB2IKSgI4CrvQCk0Z4yRYcWsBAQ4s_2fqErM2AZLaAIAE10float64_2a10float64_2ax"}
!216 = distinct !{!216, !217, !"_ZN6praxia15motion_planning6search10shortening5_openB3v40B54c8tJTIeFIjxB2IKSgI4CrvQCk0Z4yRYcWsBAQ4s_2fqErM2AZLaAIAE10float64_2axx10float64_2ax10float64_2a: %retptr"}
!217 = distinct !{!217, !"_ZN6praxia15motion_planning6search10shortening5_openB3v40B54c8tJTIeFIjxB2IKSgI4CrvQCk0Z4yRYcWsBAQ4s_2fqErM2AZLaAIAE10float64_2axx10float64_2ax10float64_2a"}
!218 = !{!219, !216, !184}
!219 = distinct !{!219, !220, !"_ZN6praxia15motion_planning6search14configurations8distanceB3v11B54c8tJTIeFIjxB2IKSgI4CrvQCk0Z4yRYcWsBAQ4s_2fqErM2AZLaAIAE10float64_2a10float64_2ax: %retptr"}
!220 = distinct !{!220, !"_ZN6praxia15motion_planning6search14configurations8distanceB3v11B54c8tJTIeFIjxB2IKSgI4CrvQCk0Z4yRYcWsBAQ4s_2fqErM2AZLaAIAE10float64_2a10float64_2ax"}
!221 = !{!216, !184}
!222 = !{!223, !225, !184}
!223 = distinct !{!223, !224, !"_ZN6praxia15motion_planning6search14configurations4copyB2v7B54c8tJTIeFIjxB2IKSgI4CrvQCk0Z4yRYcWsBAQ4s_2fqErM2AZLaAIAE10float64_2a10float64_2ax: %retptr"}
!224 = distinct !{!224, !"_ZN6praxia15motion_planning6search14configurations4copyB2v7B54c8tJTIeFIjxB2IKSgI4CrvQCk0Z4yRYcWsBAQ4s_2fqErM2AZLaAIAE10float64_2a10float64_2ax"}
!225 = distinct !{!225, !226, !"_ZN6praxia15motion_planning6search10shortening5_moveB3v42B54c8tJTIeFIjxB2IKSgI4CrvQCk0Z4yRYcWsBAQ4s_2fqErM2AZLaAIAE10float64_2axxx10float64_2ax: %retptr"}
!226 = distinct !{!226, !"_ZN6praxia15motion_planning6search10shortening5_moveB3v42B54c8tJTIeFIjxB2IKSgI4CrvQCk0Z4yRYcWsBAQ4s_2fqErM2AZLaAIAE10float64_2axxx10float64_2ax"}
!227 = !{!225, !184}
!228 = !{!229, !184}
!229 = distinct !{!229, !230, !"_ZN6praxia15motion_planning6search14configurations4copyB2v7B54c8tJTIeFIjxB2IKSgI4CrvQCk0Z4yRYcWsBAQ4s_2fqErM2AZLaAIAE10float64_2a10float64_2ax: %retptr"}
!230 = distinct !{!230, !"_ZN6praxia15motion_planning6search14configurations4copyB2v7B54c8tJTIeFIjxB2IKSgI4CrvQCk0Z4yRYcWsBAQ4s_2fqErM2AZLaAIAE10float64_2a10float64_2ax"}
!231 = !{!232, !184}
!232 = distinct !{!232, !233, !"_ZN6praxia15motion_planning6search14configurations4copyB2v7B54c8tJTIeFIjxB2IKSgI4CrvQCk0Z4yRYcWsBAQ4s_2fqErM2AZLaAIAE10float64_2a10float64_2ax: %retptr"}
!233 = distinct !{!233, !"_ZN6praxia15motion_planning6search14configurations4copyB2v7B54c8tJTIeFIjxB2IKSgI4CrvQCk0Z4yRYcWsBAQ4s_2fqErM2AZLaAIAE10float64_2a10float64_2ax"}
!234 = !{!235, !237, !184}
!235 = distinct !{!235, !236, !"_ZN6praxia15motion_planning6search14configurations8distanceB3v11B54c8tJTIeFIjxB2IKSgI4CrvQCk0Z4yRYcWsBAQ4s_2fqErM2AZLaAIAE10float64_2a10float64_2ax: %retptr"}
!236 = distinct !{!236, !"_ZN6praxia15motion_planning6search14configurations8distanceB3v11B54c8tJTIeFIjxB2IKSgI4CrvQCk0Z4yRYcWsBAQ4s_2fqErM2AZLaAIAE10float64_2a10float64_2ax"}
!237 = distinct !{!237, !238, !"_ZN6praxia15motion_planning6search10shortening5_openB3v40B54c8tJTIeFIjxB2IKSgI4CrvQCk0Z4yRYcWsBAQ4s_2fqErM2AZLaAIAE10float64_2axx10float64_2ax10float64_2a: %retptr"}
!238 = distinct !{!238, !"_ZN6praxia15motion_planning6search10shortening5_openB3v40B54c8tJTIeFIjxB2IKSgI4CrvQCk0Z4yRYcWsBAQ4s_2fqErM2AZLaAIAE10float64_2axx10float64_2ax10float64_2a"}
!239 = !{!240, !237, !184}
!240 = distinct !{!240, !241, !"_ZN6praxia15motion_planning6search14configurations8distanceB3v11B54c8tJTIeFIjxB2IKSgI4CrvQCk0Z4yRYcWsBAQ4s_2fqErM2AZLaAIAE10float64_2a10float64_2ax: %retptr"}
!241 = distinct !{!241, !"_ZN6praxia15motion_planning6search14configurations8distanceB3v11B54c8tJTIeFIjxB2IKSgI4CrvQCk0Z4yRYcWsBAQ4s_2fqErM2AZLaAIAE10float64_2a10float64_2ax"}
!242 = !{!237, !184}
!243 = !{!244, !184}
!244 = distinct !{!244, !245, !"_ZN6praxia15motion_planning6search14configurations8distanceB3v11B54c8tJTIeFIjxB2IKSgI4CrvQCk0Z4yRYcWsBAQ4s_2fqErM2AZLaAIAE10float64_2a10float64_2ax: %retptr"}
!245 = distinct !{!245, !"_ZN6praxia15motion_planning6search14configurations8distanceB3v11B54c8tJTIeFIjxB2IKSgI4CrvQCk0Z4yRYcWsBAQ4s_2fqErM2AZLaAIAE10float64_2a10float64_2ax"}
!246 = !{!247, !184}
!247 = distinct !{!247, !248, !"_ZN6praxia15motion_planning6search14configurations8distanceB3v11B54c8tJTIeFIjxB2IKSgI4CrvQCk0Z4yRYcWsBAQ4s_2fqErM2AZLaAIAE10float64_2a10float64_2ax: %retptr"}
!248 = distinct !{!248, !"_ZN6praxia15motion_planning6search14configurations8distanceB3v11B54c8tJTIeFIjxB2IKSgI4CrvQCk0Z4yRYcWsBAQ4s_2fqErM2AZLaAIAE10float64_2a10float64_2ax"}
!249 = !{!250, !252}
!250 = distinct !{!250, !251, !"_ZN6praxia15motion_planning6search14configurations7is_freeB2v8B54c8tJTIeFIjxB2IKSgI4CrvQCk0Z4yRYcWsBAQ4s_2fqErM2AZLaAIAE89Space_28int64_2c_20int64_2c_20int64_2c_20float64_2c_20float64_2c_20int64_2c_20int64_2a_2910float64_2a10float64_2a: %retptr"}
!251 = distinct !{!251, !"_ZN6praxia15motion_planning6search14configurations7is_freeB2v8B54c8tJTIeFIjxB2IKSgI4CrvQCk0Z4yRYcWsBAQ4s_2fqErM2AZLaAIAE89Space_28int64_2c_20int64_2c_20int64_2c_20float64_2c_20float64_2c_20int64_2c_20int64_2a_2910float64_2a10float64_2a"}
!252 = distinct !{!252, !253, !"_ZN6praxia15motion_planning6search10shortening6_pruneB3v38B54c8tJTIeFIjxB2IKSgI4CrvQCk0Z4yRYcWsBAQ4s_2fqErM2AZLaAIAE89Space_28int64_2c_20int64_2c_20int64_2c_20float64_2c_20float64_2c_20int64_2c_20int64_2a_2910float64_2ax: %retptr"}
!253 = distinct !{!253, !"_ZN6praxia15motion_planning6search10shortening6_pruneB3v38B54c8tJTIeFIjxB2IKSgI4CrvQCk0Z4yRYcWsBAQ4s_2fqErM2AZLaAIAE89Space_28int64_2c_20int64_2c_20int64_2c_20float64_2c_20float64_2c_20int64_2c_20int64_2a_2910float64_2ax"}
!254 = !{!255, !252}
!255 = distinct !{!255, !256, !"_ZN6praxia15motion_planning6search14configurations7is_freeB2v8B54c8tJTIeFIjxB2IKSgI4CrvQCk0Z4yRYcWsBAQ4s_2fqErM2AZLaAIAE89Space_28int64_2c_20int64_2c_20int64_2c_20float64_2c_20float64_2c_20int64_2c_20int64_2a_2910float64_2a10float64_2a: %retptr"}
!256 = distinct !{!256, !"_ZN6praxia15motion_planning6search14configurations7is_freeB2v8B54c8tJTIeFIjxB2IKSgI4CrvQCk0Z4yRYcWsBAQ4s_2fqErM2AZLaAIAE89Space_28int64_2c_20int64_2c_20int64_2c_20float64_2c_20float64_2c_20int64_2c_20int64_2a_2910float64_2a10float64_2a"}
!257 = !{!258, !252}
!258 = distinct !{!258, !259, !"_ZN6praxia15motion_planning6search14configurations4copyB2v7B54c8tJTIeFIjxB2IKSgI4CrvQCk0Z4yRYcWsBAQ4s_2fqErM2AZLaAIAE10float64_2a10float64_2ax: %retptr"}
!259 = distinct !{!259, !"_ZN6praxia15motion_planning6search14configurations4copyB2v7B54c8tJTIeFIjxB2IKSgI4CrvQCk0Z4yRYcWsBAQ4s_2fqErM2AZLaAIAE10float64_2a10float64_2ax"}
!260 = !{!261}
!261 = distinct !{!261, !262, !"_ZN6praxia15motion_planning6search14configurations4copyB2v7B54c8tJTIeFIjxB2IKSgI4CrvQCk0Z4yRYcWsBAQ4s_2fqErM2AZLaAIAE10float64_2a10float64_2ax: %retptr"}
!262 = distinct !{!262, !"_ZN6praxia15motion_planning6search14configurations4copyB2v7B54c8tJTIeFIjxB2IKSgI4CrvQCk0Z4yRYcWsBAQ4s_2fqErM2AZLaAIAE10float64_2a10float64_2ax"}
!263 = !{!264}
!264 = distinct !{!264, !265, !"_ZN6praxia15motion_planning6search14configurations8distanceB3v11B54c8tJTIeFIjxB2IKSgI4CrvQCk0Z4yRYcWsBAQ4s_2fqErM2AZLaAIAE10float64_2a10float64_2ax: %retptr"}
!265 = distinct !{!265, !"_ZN6praxia15motion_planning6search14configurations8distanceB3v11B54c8tJTIeFIjxB2IKSgI4CrvQCk0Z4yRYcWsBAQ4s_2fqErM2AZLaAIAE10float64_2a10float64_2ax"}
!266 = !{!267}
!267 = distinct !{!267, !268, !"_ZN6praxia15motion_planning6search14configurations8distanceB3v11B54c8tJTIeFIjxB2IKSgI4CrvQCk0Z4yRYcWsBAQ4s_2fqErM2AZLaAIAE10float64_2a10float64_2ax: %retptr"}
!268 = distinct !{!268, !"_ZN6praxia15motion_planning6search14configurations8distanceB3v11B54c8tJTIeFIjxB2IKSgI4CrvQCk0Z4yRYcWsBAQ4s_2fqErM2AZLaAIAE10float64_2a10float64_2ax"}
!269 = !{!270}
!270 = distinct !{!270, !271, !"_ZN6praxia15motion_planning6search14configurations7betweenB3v30B54c8tJTIeFIjxB2IKSgI4CrvQCk0Z4yRYcWsBAQ4s_2fqErM2AZLaAIAE10float64_2a10float64_2adx10float64_2a: %retptr"}
!271 = distinct !{!271, !"_ZN6praxia15motion_planning6search14configurations7betweenB3v30B54c8tJTIeFIjxB2IKSgI4CrvQCk0Z4yRYcWsBAQ4s_2fqErM2AZLaAIAE10float64_2a10float64_2adx10float64_2a"}
!272 = !{!273}
!273 = distinct !{!273, !274, !"_ZN6praxia15motion_planning6search14configurations7betweenB3v30B54c8tJTIeFIjxB2IKSgI4CrvQCk0Z4yRYcWsBAQ4s_2fqErM2AZLaAIAE10float64_2a10float64_2adx10float64_2a: %retptr"}
!274 = distinct !{!274, !"_ZN6praxia15motion_planning6search14configurations7betweenB3v30B54c8tJTIeFIjxB2IKSgI4CrvQCk0Z4yRYcWsBAQ4s_2fqErM2AZLaAIAE10float64_2a10float64_2adx10float64_2a"}
!275 = !{!276}
!276 = distinct !{!276, !277, !"_ZN6praxia15motion_planning6search14configurations8distanceB3v11B54c8tJTIeFIjxB2IKSgI4CrvQCk0Z4yRYcWsBAQ4s_2fqErM2AZLaAIAE10float64_2a10float64_2ax: %retptr"}
!277 = distinct !{!277, !"_ZN6praxia15motion_planning6search14configurations8distanceB3v11B54c8tJTIeFIjxB2IKSgI4CrvQCk0Z4yRYcWsBAQ4s_2fqErM2AZLaAIAE10float64_2a10float64_2ax"}
!278 = !{!279}
!279 = distinct !{!279, !280, !"_ZN6praxia15motion_planning6search12entry_points6_spaceB2v2B54c8tJTIeFIjxB2IKSgI4CrvQCk0Z4yRYcWsBAQ4s_2fqErM2AZLaAIAExxxddx8int64_2a: %retptr"}
!280 = distinct !{!280, !"_ZN6praxia15motion_planning6search12entry_points6_spaceB2v2B54c8tJTIeFIjxB2IKSgI4CrvQCk0Z4yRYcWsBAQ4s_2fqErM2AZLaAIAExxxddx8int64_2a"}
!281 = !{!282}
!282 = distinct !{!282, !283, !"_ZN6praxia15motion_planning6search12entry_points12_are_numbersB2v3B54c8tJTIeFIjxB2IKSgI4CrvQCk0Z4yRYcWsBAQ4s_2fqErM2AZLaAIAE10float64_2ax: %retptr"}
!283 = distinct !{!283, !"_ZN6praxia15motion_planning6search12entry_points12_are_numbersB2v3B54c8tJTIeFIjxB2IKSgI4CrvQCk0Z4yRYcWsBAQ4s_2fqErM2AZLaAIAE10float64_2ax"}
!284 = !{!285}
!285 = distinct !{!285, !286, !"_ZN6praxia15motion_planning6search12entry_points8_problemB2v9B54c8tJTIeFIjxB2IKSgI4CrvQCk0Z4yRYcWsBAQ4s_2fqErM2AZLaAIAE89Space_28int64_2c_20int64_2c_20int64_2c_20float64_2c_20float64_2c_20int64_2c_20int64_2a_298int64_2axddx: %retptr"}
!286 = distinct !{!286, !"_ZN6praxia15motion_planning6search12entry_points8_problemB2v9B54c8tJTIeFIjxB2IKSgI4CrvQCk0Z4yRYcWsBAQ4s_2fqErM2AZLaAIAE89Space_28int64_2c_20int64_2c_20int64_2c_20float64_2c_20float64_2c_20int64_2c_20int64_2a_298int64_2axddx"}
!287 = !{!288, !285}
!288 = distinct !{!288, !289, !"_ZN6praxia15motion_planning6search8sampling11seed_streamB3v10B54c8tJTIeFIjxB2IKSgI4CrvQCk0Z4yRYcWsBAQ4s_2fqErM2AZLaAIAE9uint64_2ax: %retptr"}
!289 = distinct !{!289, !"_ZN6praxia15motion_planning6search8sampling11seed_streamB3v10B54c8tJTIeFIjxB2IKSgI4CrvQCk0Z4yRYcWsBAQ4s_2fqErM2AZLaAIAE9uint64_2ax"}
!290 = !{!291, !285}
!291 = distinct !{!291, !292, !"_ZN6praxia15motion_planning6search14configurations8distanceB3v11B54c8tJTIeFIjxB2IKSgI4CrvQCk0Z4yRYcWsBAQ4s_2fqErM2AZLaAIAE10float64_2a10float64_2ax: %retptr"}
!292 = distinct !{!292, !"_ZN6praxia15motion_planning6search14configurations8distanceB3v11B54c8tJTIeFIjxB2IKSgI4CrvQCk0Z4yRYcWsBAQ4s_2fqErM2AZLaAIAE10float64_2a10float64_2ax"}
!293 = !{!294}
!294 = distinct !{!294, !295, !"_ZN6praxia15motion_planning6search12entry_points5_sideB3v12B54c8tJTIeFIjxB2IKSgI4CrvQCk0Z4yRYcWsBAQ4s_2fqErM2AZLaAIAE8int64_2axx: %retptr"}
!295 = distinct !{!295, !"_ZN6praxia15motion_planning6search12entry_points5_sideB3v12B54c8tJTIeFIjxB2IKSgI4CrvQCk0Z4yRYcWsBAQ4s_2fqErM2AZLaAIAE8int64_2axx"}
!296 = !{!297}
!297 = distinct !{!297, !298, !"_ZN6praxia15motion_planning6search9improving7improveB3v44B54c8tJTIeFIjxB2IKSgI4CrvQCk0Z4yRYcWsBAQ4s_2fqErM2AZLaAIAE218Problem_28Space_28int64_2c_20int64_2c_20int64_2c_20float64_2c_20float64_2c_20int64_2c_20int64_2a_29_2c_20float64_2a_2c_20int64_2c_20float64_2a_2c_20float64_2a_2c_20float64_2c_20float64_2c_20uint64_2a_2c_20float64_2a_29189Side_28Tree_28int64_2a_2c_20float64_2a_2c_20float32_2a_2c_20int64_2a_2c_20float64_2a_2c_20float32_2a_2c_20int32_2a_29_2c_20Batch_28float64_2a_2c_20int64_2a_2c_20uint8_2a_2c_20int64_2a_29_29189Side_28Tree_28int64_2a_2c_20float64_2a_2c_20float32_2a_2c_20int64_2a_2c_20float64_2a_2c_20float32_2a_2c_20int32_2a_29_2c_20Batch_28float64_2a_2c_20int64_2a_2c_20uint8_2a_2c_20int64_2a_29_2910float64_2axxd10float64_2a10float64_2a: %retptr"}
!298 = distinct !{!298, !"_ZN6praxia15motion_planning6search9improving7improveB3v44B54c8tJTIeFIjxB2IKSgI4CrvQCk0Z4yRYcWsBAQ4s_2fqErM2AZLaAIAE218Problem_28Space_28int64_2c_20int64_2c_20int64_2c_20float64_2c_20float64_2c_20int64_2c_20int64_2a_29_2c_20float64_2a_2c_20int64_2c_20float64_2a_2c_20float64_2a_2c_20float64_2c_20float64_2c_20uint64_2a_2c_20float64_2a_29189Side_28Tree_28int64_2a_2c_20float64_2a_2c_20float32_2a_2c_20int64_2a_2c_20float64_2a_2c_20float32_2a_2c_20int32_2a_29_2c_20Batch_28float64_2a_2c_20int64_2a_2c_20uint8_2a_2c_20int64_2a_29_29189Side_28Tree_28int64_2a_2c_20float64_2a_2c_20float32_2a_2c_20int64_2a_2c_20float64_2a_2c_20float32_2a_2c_20int32_2a_29_2c_20Batch_28float64_2a_2c_20int64_2a_2c_20uint8_2a_2c_20int64_2a_29_2910float64_2axxd10float64_2a10float64_2a"}
!299 = !{!300, !302, !297}
!300 = distinct !{!300, !301, !"_ZN6praxia15motion_planning6search14configurations8distanceB3v11B54c8tJTIeFIjxB2IKSgI4CrvQCk0Z4yRYcWsBAQ4s_2fqErM2AZLaAIAE10float64_2a10float64_2ax: %retptr"}
!301 = distinct !{!301, !"_ZN6praxia15motion_planning6search14configurations8distanceB3v11B54c8tJTIeFIjxB2IKSgI4CrvQCk0Z4yRYcWsBAQ4s_2fqErM2AZLaAIAE10float64_2a10float64_2ax"}
!302 = distinct !{!302, !303, !"_ZN6praxia15motion_planning6search10shortening11path_lengthB3v35B54c8tJTIeFIjxB2IKSgI4CrvQCk0Z4yRYcWsBAQ4s_2fqErM2AZLaAIAE10float64_2axx: %retptr"}
!303 = distinct !{!303, !"_ZN6praxia15motion_planning6search10shortening11path_lengthB3v35B54c8tJTIeFIjxB2IKSgI4CrvQCk0Z4yRYcWsBAQ4s_2fqErM2AZLaAIAE10float64_2axx"}
!304 = !{!305, !307, !297}
!305 = distinct !{!305, !306, !"_ZN6praxia15motion_planning6search14configurations4copyB2v7B54c8tJTIeFIjxB2IKSgI4CrvQCk0Z4yRYcWsBAQ4s_2fqErM2AZLaAIAE10float64_2a10float64_2ax: %retptr"}
!306 = distinct !{!306, !"_ZN6praxia15motion_planning6search14configurations4copyB2v7B54c8tJTIeFIjxB2IKSgI4CrvQCk0Z4yRYcWsBAQ4s_2fqErM2AZLaAIAE10float64_2a10float64_2ax"}
!307 = distinct !{!307, !308, !"_ZN6praxia15motion_planning6search9improving7_shakenB3v45B54c8tJTIeFIjxB2IKSgI4CrvQCk0Z4yRYcWsBAQ4s_2fqErM2AZLaAIAE218Problem_28Space_28int64_2c_20int64_2c_20int64_2c_20float64_2c_20float64_2c_20int64_2c_20int64_2a_29_2c_20float64_2a_2c_20int64_2c_20float64_2a_2c_20float64_2a_2c_20float64_2c_20float64_2c_20uint64_2a_2c_20float64_2a_2910float64_2ax10float64_2a: %retptr"}
!308 = distinct !{!308, !"_ZN6praxia15motion_planning6search9improving7_shakenB3v45B54c8tJTIeFIjxB2IKSgI4CrvQCk0Z4yRYcWsBAQ4s_2fqErM2AZLaAIAE218Problem_28Space_28int64_2c_20int64_2c_20int64_2c_20float64_2c_20float64_2c_20int64_2c_20int64_2a_29_2c_20float64_2a_2c_20int64_2c_20float64_2a_2c_20float64_2a_2c_20float64_2c_20float64_2c_20uint64_2a_2c_20float64_2a_2910float64_2ax10float64_2a"}
!309 = !{!310, !307, !297}
!310 = distinct !{!310, !311, !"_ZN6praxia15motion_planning6search8sampling7uniformB3v20B54c8tJTIeFIjxB2IKSgI4CrvQCk0Z4yRYcWsBAQ4s_2fqErM2AZLaAIAE9uint64_2a: %retptr"}
!311 = distinct !{!311, !"_ZN6praxia15motion_planning6search8sampling7uniformB3v20B54c8tJTIeFIjxB2IKSgI4CrvQCk0Z4yRYcWsBAQ4s_2fqErM2AZLaAIAE9uint64_2a"}
!312 = !{!313, !307, !297}
!313 = distinct !{!313, !314, !"_ZN6praxia15motion_planning6search8sampling7uniformB3v20B54c8tJTIeFIjxB2IKSgI4CrvQCk0Z4yRYcWsBAQ4s_2fqErM2AZLaAIAE9uint64_2a: %retptr"}
!314 = distinct !{!314, !"_ZN6praxia15motion_planning6search8sampling7uniformB3v20B54c8tJTIeFIjxB2IKSgI4CrvQCk0Z4yRYcWsBAQ4s_2fqErM2AZLaAIAE9uint64_2a"}
!315 = !{!307, !297}
!316 = !{!317, !307, !297}
!317 = distinct !{!317, !318, !"_ZN6praxia15motion_planning6search8sampling7uniformB3v20B54c8tJTIeFIjxB2IKSgI4CrvQCk0Z4yRYcWsBAQ4s_2fqErM2AZLaAIAE9uint64_2a: %retptr"}
!318 = distinct !{!318, !"_ZN6praxia15motion_planning6search8sampling7uniformB3v20B54c8tJTIeFIjxB2IKSgI4CrvQCk0Z4yRYcWsBAQ4s_2fqErM2AZLaAIAE9uint64_2a"}
!319 = !{!320, !307, !297}
!320 = distinct !{!320, !321, !"_ZN6praxia15motion_planning6search14configurations7is_freeB2v8B54c8tJTIeFIjxB2IKSgI4CrvQCk0Z4yRYcWsBAQ4s_2fqErM2AZLaAIAE89Space_28int64_2c_20int64_2c_20int64_2c_20float64_2c_20float64_2c_20int64_2c_20int64_2a_2910float64_2a10float64_2a: %retptr"}
!321 = distinct !{!321, !"_ZN6praxia15motion_planning6search14configurations7is_freeB2v8B54c8tJTIeFIjxB2IKSgI4CrvQCk0Z4yRYcWsBAQ4s_2fqErM2AZLaAIAE89Space_28int64_2c_20int64_2c_20int64_2c_20float64_2c_20float64_2c_20int64_2c_20int64_2a_2910float64_2a10float64_2a"}
!322 = !{!323, !307, !297}
!323 = distinct !{!323, !324, !"_ZN6praxia15motion_planning6search14configurations7is_freeB2v8B54c8tJTIeFIjxB2IKSgI4CrvQCk0Z4yRYcWsBAQ4s_2fqErM2AZLaAIAE89Space_28int64_2c_20int64_2c_20int64_2c_20float64_2c_20float64_2c_20int64_2c_20int64_2a_2910float64_2a10float64_2a: %retptr"}
!324 = distinct !{!324, !"_ZN6praxia15motion_planning6search14configurations7is_freeB2v8B54c8tJTIeFIjxB2IKSgI4CrvQCk0Z4yRYcWsBAQ4s_2fqErM2AZLaAIAE89Space_28int64_2c_20int64_2c_20int64_2c_20float64_2c_20float64_2c_20int64_2c_20int64_2a_2910float64_2a10float64_2a"}
!325 = !{!326, !328, !297}
!326 = distinct !{!326, !327, !"_ZN6praxia15motion_planning6search14configurations8distanceB3v11B54c8tJTIeFIjxB2IKSgI4CrvQCk0Z4yRYcWsBAQ4s_2fqErM2AZLaAIAE10float64_2a10float64_2ax: %retptr"}
!327 = distinct !{!327, !"_ZN6praxia15motion_planning6search14configurations8distanceB3v11B54c8tJTIeFIjxB2IKSgI4CrvQCk0Z4yRYcWsBAQ4s_2fqErM2AZLaAIAE10float64_2a10float64_2ax"}
!328 = distinct !{!328, !329, !"_ZN6praxia15motion_planning6search10shortening11path_lengthB3v35B54c8tJTIeFIjxB2IKSgI4CrvQCk0Z4yRYcWsBAQ4s_2fqErM2AZLaAIAE10float64_2axx: %retptr"}
!329 = distinct !{!329, !"_ZN6praxia15motion_planning6search10shortening11path_lengthB3v35B54c8tJTIeFIjxB2IKSgI4CrvQCk0Z4yRYcWsBAQ4s_2fqErM2AZLaAIAE10float64_2axx"}
!330 = !{!331, !297}
!331 = distinct !{!331, !332, !"_ZN6praxia15motion_planning6search14configurations4copyB2v7B54c8tJTIeFIjxB2IKSgI4CrvQCk0Z4yRYcWsBAQ4s_2fqErM2AZLaAIAE10float64_2a10float64_2ax: %retptr"}
!332 = distinct !{!332, !"_ZN6praxia15motion_planning6search14configurations4copyB2v7B54c8tJTIeFIjxB2IKSgI4CrvQCk0Z4yRYcWsBAQ4s_2fqErM2AZLaAIAE10float64_2a10float64_2ax"}
!333 = !{!334, !336}
!334 = distinct !{!334, !335, !"_ZN6praxia15motion_planning6search14configurations8distanceB3v11B54c8tJTIeFIjxB2IKSgI4CrvQCk0Z4yRYcWsBAQ4s_2fqErM2AZLaAIAE10float64_2a10float64_2ax: %retptr"}
!335 = distinct !{!335, !"_ZN6praxia15motion_planning6search14configurations8distanceB3v11B54c8tJTIeFIjxB2IKSgI4CrvQCk0Z4yRYcWsBAQ4s_2fqErM2AZLaAIAE10float64_2a10float64_2ax"}
!336 = distinct !{!336, !337, !"_ZN6praxia15motion_planning6search10shortening11path_lengthB3v35B54c8tJTIeFIjxB2IKSgI4CrvQCk0Z4yRYcWsBAQ4s_2fqErM2AZLaAIAE10float64_2axx: %retptr"}
!337 = distinct !{!337, !"_ZN6praxia15motion_planning6search10shortening11path_lengthB3v35B54c8tJTIeFIjxB2IKSgI4CrvQCk0Z4yRYcWsBAQ4s_2fqErM2AZLaAIAE10float64_2axx"}
!338 = !{!339}
!339 = distinct !{!339, !340, !"_ZN6praxia15motion_planning6search12entry_points11_are_limitsB2v4B54c8tJTIeFIjxB2IKSgI4CrvQCk0Z4yRYcWsBAQ4s_2fqErM2AZLaAIAE10float64_2ax: %retptr"}
!340 = distinct !{!340, !"_ZN6praxia15motion_planning6search12entry_points11_are_limitsB2v4B54c8tJTIeFIjxB2IKSgI4CrvQCk0Z4yRYcWsBAQ4s_2fqErM2AZLaAIAE10float64_2ax"}
!341 = !{!342, !339}
!342 = distinct !{!342, !343, !"_ZN6praxia15motion_planning6search12entry_points12_are_numbersB2v3B54c8tJTIeFIjxB2IKSgI4CrvQCk0Z4yRYcWsBAQ4s_2fqErM2AZLaAIAE10float64_2ax: %retptr"}
!343 = distinct !{!343, !"_ZN6praxia15motion_planning6search12entry_points12_are_numbersB2v3B54c8tJTIeFIjxB2IKSgI4CrvQCk0Z4yRYcWsBAQ4s_2fqErM2AZLaAIAE10float64_2ax"}
!344 = !{!345}
!345 = distinct !{!345, !346, !"_ZN6praxia15motion_planning6search14configurations9flag_freeB2v5B54c8tJTIeFIjxB2IKSgI4CrvQCk0Z4yRYcWsBAQ4s_2fqErM2AZLaAIAE89Space_28int64_2c_20int64_2c_20int64_2c_20float64_2c_20float64_2c_20int64_2c_20int64_2a_2910float64_2ax8uint8_2a: %retptr"}
!346 = distinct !{!346, !"_ZN6praxia15motion_planning6search14configurations9flag_freeB2v5B54c8tJTIeFIjxB2IKSgI4CrvQCk0Z4yRYcWsBAQ4s_2fqErM2AZLaAIAE89Space_28int64_2c_20int64_2c_20int64_2c_20float64_2c_20float64_2c_20int64_2c_20int64_2a_2910float64_2ax8uint8_2a"}
!347 = !{!348}
!348 = distinct !{!348, !349, !"_ZN6praxia15motion_planning6search12entry_points9_gatheredB2v6B54c8tJTIeFIjxB2IKSgI4CrvQCk0Z4yRYcWsBAQ4s_2fqErM2AZLaAIAE10float64_2a8uint8_2axx: %retptr"}
!349 = distinct !{!349, !"_ZN6praxia15motion_planning6search12entry_points9_gatheredB2v6B54c8tJTIeFIjxB2IKSgI4CrvQCk0Z4yRYcWsBAQ4s_2fqErM2AZLaAIAE10float64_2a8uint8_2axx"}
!350 = !{!351, !348}
!351 = distinct !{!351, !352, !"_ZN6praxia15motion_planning6search14configurations4copyB2v7B54c8tJTIeFIjxB2IKSgI4CrvQCk0Z4yRYcWsBAQ4s_2fqErM2AZLaAIAE10float64_2a10float64_2ax: %retptr"}
!352 = distinct !{!352, !"_ZN6praxia15motion_planning6search14configurations4copyB2v7B54c8tJTIeFIjxB2IKSgI4CrvQCk0Z4yRYcWsBAQ4s_2fqErM2AZLaAIAE10float64_2a10float64_2ax"}
!353 = !{!354}
!354 = distinct !{!354, !355, !"_ZN6praxia15motion_planning6search9advancing12travel_alongB3v47B54c8tJTIeFIjxB2IKSgI4CrvQCk0Z4yRYcWsBAQ4s_2fqErM2AZLaAIAE10float64_2axx10float64_2axx10float64_2a10float64_2a: %retptr"}
!355 = distinct !{!355, !"_ZN6praxia15motion_planning6search9advancing12travel_alongB3v47B54c8tJTIeFIjxB2IKSgI4CrvQCk0Z4yRYcWsBAQ4s_2fqErM2AZLaAIAE10float64_2axx10float64_2axx10float64_2a10float64_2a"}
!356 = !{!357}
!357 = distinct !{!357, !358, !"_ZN6praxia15motion_planning6search9advancing7advanceB3v48B54c8tJTIeFIjxB2IKSgI4CrvQCk0Z4yRYcWsBAQ4s_2fqErM2AZLaAIAExx10float64_2axx10float64_2a10float64_2axdxd10float64_2a10float64_2a10float64_2a10float64_2a8int64_2a8int64_2a10float64_2a: %retptr"}
!358 = distinct !{!358, !"_ZN6praxia15motion_planning6search9advancing7advanceB3v48B54c8tJTIeFIjxB2IKSgI4CrvQCk0Z4yRYcWsBAQ4s_2fqErM2AZLaAIAExx10float64_2axx10float64_2a10float64_2axdxd10float64_2a10float64_2a10float64_2a10float64_2a8int64_2a8int64_2a10float64_2a"}
!359 = !{!360, !357}
!360 = distinct !{!360, !361, !"_ZN6praxia15motion_planning6search9advancing6_placeB3v49B54c8tJTIeFIjxB2IKSgI4CrvQCk0Z4yRYcWsBAQ4s_2fqErM2AZLaAIAE10float64_2axx10float64_2axd10float64_2a10float64_2a: %retptr"}
!361 = distinct !{!361, !"_ZN6praxia15motion_planning6search9advancing6_placeB3v49B54c8tJTIeFIjxB2IKSgI4CrvQCk0Z4yRYcWsBAQ4s_2fqErM2AZLaAIAE10float64_2axx10float64_2axd10float64_2a10float64_2a"}
